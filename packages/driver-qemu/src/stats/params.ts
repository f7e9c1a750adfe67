import type { TypedParam } from '@tsvirt/core';

export const uint = (field: string, value: number): TypedParam => ({ field, type: 'uint', value });
export const int = (field: string, value: number): TypedParam => ({ field, type: 'int', value });
export const big = (field: string, value: bigint): TypedParam => ({ field, type: 'ullong', value });
export const signed = (field: string, value: bigint): TypedParam => ({ field, type: 'llong', value });
export const text = (field: string, value: string): TypedParam => ({ field, type: 'string', value });
