// Written by tools/generate from the reference facts (cpu-map/arm.json). Don't edit: change the program and run it.

/** Names of vendors, and their numbers in MIDR. */
export const vendors: readonly (readonly [string, number])[] = [
  ['ARM', 0x41],
  ['Broadcom', 0x42],
  ['Cavium', 0x43],
  ['DigitalEquipment', 0x44],
  ['Fujitsu', 0x46],
  ['HiSilicon', 0x48],
  ['Infineon', 0x49],
  ['Freescale', 0x4d],
  ['NVIDIA', 0x4e],
  ['APM', 0x50],
  ['Qualcomm', 0x51],
  ['Marvell', 0x56],
  ['Intel', 0x69],
  ['Phytium', 0x70],
  ['Ampere', 0xc0],
];

/** Features, in order. */
export const features: readonly string[] = [
  'sve',
  'sve128',
  'sve256',
  'sve384',
  'sve512',
  'sve640',
  'sve768',
  'sve896',
  'sve1024',
  'sve1152',
  'sve1280',
  'sve1408',
  'sve1536',
  'sve1664',
  'sve1792',
  'sve1920',
  'sve2048',
  'pauth',
];

/** Models with their vendor and their part number in MIDR. */
export const models: readonly (readonly [string, string, number])[] = [
  ['cortex-a53', 'ARM', 0xd03],
  ['cortex-a57', 'ARM', 0xd07],
  ['cortex-a72', 'ARM', 0xd08],
  ['Neoverse-N1', 'ARM', 0xd0c],
  ['Neoverse-N2', 'ARM', 0xd49],
  ['Neoverse-V1', 'ARM', 0xd40],
  ['Falkor', 'Qualcomm', 0xc00],
  ['ThunderX2 99xx', 'Cavium', 0xaf],
  ['a64fx', 'Fujitsu', 0x1],
  ['Kunpeng-920', 'HiSilicon', 0xd01],
  ['FT-2000+', 'Phytium', 0x662],
  ['Tengyun-S2500', 'Phytium', 0x663],
  ['Ampere-1', 'Ampere', 0xac3],
  ['Ampere-1a', 'Ampere', 0xac4],
];
