export * from '@tsvirt/util';
