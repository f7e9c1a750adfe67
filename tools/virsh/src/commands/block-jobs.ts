/** What virsh calls the kinds of block job, by `DomainBlockJobType`. */
export const BLOCK_JOBS: readonly string[] = [
  'Unknown job',
  'Block Pull',
  'Block Copy',
  'Block Commit',
  'Active Block Commit',
  'Backup',
];
