// Written by tools/generate from the reference facts (cpu-map/ppc64.json). Don't edit: change the program and run it.

/** Names of vendors. */
export const vendors: readonly string[] = ['IBM', 'Freescale'];

/** Models with their vendor and the versions (value and mask) that they have. */
export const models: readonly (readonly [string, string, readonly (readonly [number, number])[]])[] = [
  ['POWER6', 'IBM', [[0x3e0000, 0xffff0000]]],
  ['POWER7', 'IBM', [[0x3f0000, 0xffff0000], [0x4a0000, 0xffff0000]]],
  ['POWER8', 'IBM', [[0x4b0000, 0xffff0000], [0x4c0000, 0xffff0000], [0x4d0000, 0xffff0000]]],
  ['POWER9', 'IBM', [[0x4e0000, 0xffff0000]]],
  ['POWER10', 'IBM', [[0x800000, 0xffff0000]]],
  ['POWERPC_e5500', 'Freescale', [[0x80240000, 0xffff0000]]],
  ['POWERPC_e6500', 'Freescale', [[0x80400000, 0xffff0000]]],
];
