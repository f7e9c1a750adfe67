import { KeycodeSet } from '@tsvirt/core';

/**
 * The keys that QEMU can press, each in hexadecimal numbers of the sets Linux, AT 1, AT 2, AT 3 and USB; `-` where it has none.
 * What is left out at the end has none in the last three.
 */
const table = [
  '1 1 76 8 29,2 2 16 16 1e,3 3 1e 1e 1f,4 4 26 26 20,5 5 25 25 21,6 6 2e 2e 22,7 7 36 36 23,8 8 3d 3d 24',
  '9 9 3e 3e 25,a a 46 46 26,b b 45 45 27,c c 4e - 2d,d d 55 55 2e,e e 66 66 2a,f f d d 2b,10 10 15 15 14',
  '11 11 1d 1d 1a,12 12 24 24 8,13 13 2d 2d 15,14 14 2c 2c 17,15 15 35 35 1c,16 16 3c 3c 18,17 17 43 43 c',
  '18 18 44 44 12,19 19 4d 4d 13,1a 1a 54 54 2f,1b 1b 5b 5b 30,1c 1c 5a 5a 28,1d 1d 14 11 e0,1e 1e 1c 1c 4',
  '1f 1f 1b 1b 16,20 20 23 23 7,21 21 2b 2b 9,22 22 34 34 a,23 23 33 33 b,24 24 3b 3b d,25 25 42 42 e',
  '26 26 4b 4b f,27 27 4c 4c 33,28 28 52 52 34,29 29 e e 35,2a 2a 12 12 e1,2b 2b 5d 5c 31,2c 2c 1a 1a 1d',
  '2d 2d 22 22 1b,2e 2e 21 21 6,2f 2f 2a 2a 19,30 30 32 32 5,31 31 31 31 11,32 32 3a 3a 10,33 33 41 41 36',
  '34 34 49 49 37,35 35 4a - 38,36 36 59 59 e5,37 37 7c 7e 55,38 38 11 19 e2,39 39 29 29 2c,3a 3a 58 14 39',
  '3b 3b 5 7 3a,3c 3c 6 f 3b,3d 3d 4 17 3c,3e 3e c 1f 3d,3f 3f 3 27 3e,40 40 b 2f 3f,41 41 83 37 40',
  '42 42 a 3f 41,43 43 1 47 42,44 44 9 4f 43,45 45 77 76 53,46 46 7e 5f 47,47 47 6c 6c 5f,48 48 75 75 60',
  '49 49 7d 7d 61,4a 4a 7b 4e 56,4b 4b 6b 6b 5c,4c 4c 73 73 5d,4d 4d 74 74 5e,4e 4e 79 7c 57,4f 4f 69 69 59',
  '50 50 72 72 5a,51 51 7a 7a 5b,52 52 70 70 62,53 53 71 71 63,54 e015 e012 - -,55 76 5f - 94',
  '56 56 61 13 64,57 57 78 56 44,58 58 7 5e 45,59 73 51 - 87,5a 78 63 - 92,5b 77 62 - 93,5c 79 64 86 8a',
  '5d 70 13 87 88,5e 7b 67 85 8b,5f 5c 27 - 8c,60 e01c e05a 79 58,61 e01d e014 58 e4,62 e035 e04a 4a 54',
  '63 54 7f 57 46,64 e038 e011 39 e6,65 5b,66 e047 e06c 6e 4a,67 e048 e075 63 52,68 e049 e07d 6f 4b',
  '69 e04b e06b 61 50,6a e04d e074 6a 4f,6b e04f e069 65 4d,6c e050 e072 60 51,6d e051 e07a 6d 4e',
  '6e e052 e070 67 49,6f e053 e071 64 4c,70 e06f e06f 8e -,71 e020 e023 9c 7f,72 e02e e021 9d 81',
  '73 e030 e032 95 80,74 e05e e037 - 66,75 59 f - 67,76 e04e e079 - -,77 e046 e077 62 48,78 e00b',
  '79 7e 6d - 85,7a 72 - - 90,7b 71 - - 91,7c 7d 6a 5d 89,7d e05b e01f 8b e3,7e e05c e027 8c e7',
  '7f e05d e02f 8d 65,80 e068 e028 a 78,81 e005 - b 79,82 e006 - c -,83 e007 - 10 7a,84 e00c - - 77',
  '85 e078 - 18 7c,86 64 - 20 74,87 65 - 28 7d,88 e041 - 30 7e,89 e03c - 38 7b,8a e075 - 9 75',
  '8b e01e - 91 76,8c e021 e02b a3 fb,8d 66,8e e05f e03f - f8,8f e063 e05e - -,90 67,91 68,92 69',
  '93 e013 - a2 -,94 e01f - a0 -,95 e017 - a1 -,96 e002 - - f0,97 6a,98 e012 - 96 f9,99 6b,9a e026 - 9b -',
  '9b e06c e048 - -,9c e066 e018 - -,9d e06b e040 - -,9e e06a e038 - f1,9f e069 e030 - f2,a0 e023 - 9a -',
  'a1 6c - - ec,a2 e07d,a3 e019 e04d 93 eb,a4 e022 e034 - e8,a5 e010 e015 94 ea,a6 e024 e03b 98 e9',
  'a7 e031 - 9e -,a8 e018 - 9f -,a9 63,ab e001,ac e032 e03a 97 -,ad e067 e020 - fa,b0 e008 - - f7',
  'b1 75 - - f5,b2 e00f - - f6,b3 e076 - - b6,b4 e07b - - b7,b5 e009,b6 e00a,b7 5d 2f 7f 68,b8 5e 37 80 69',
  'b9 5f 3f 81 6a,ba 55 - 82 6b,bb e003 - 83 6c,bc e077 - - 6d,bd e004 - - 6e,be 5a - - 6f,bf 74 - - 70',
  'c0 e079 - - 71,c1 6d - - 72,c2 6f - - 73,c8 e028,c9 e029,ca e02b,cb e02c,cc e02d,cd e025,ce e02f,cf e033',
  'd0 e034,d1 e036,d2 e039,d3 e03a,d4 e03b,d5 e03d,d6 e03e,d7 e03f,d8 e040,d9 e065 e010 - -,da e042,db e043',
  'dc e044,dd e045,de e014,df e04a,e0 e04c,e1 e054,e2 e06d e050 - -,e3 e056,e4 e057,e5 e058,e6 e059,e7 e05a',
  'e8 e064,e9 e00e,ea e055,eb e070,ec e071,ed e072,ee e073,ef e074',
];

interface Key {
  readonly linux: number;
  readonly atset1: number;
  readonly atset2: number;
  readonly atset3: number;
  readonly usb: number;
}

const none = -1;

const keys: readonly Key[] = table
  .flatMap((line) => line.split(','))
  .map((text) => {
    const [linux = none, atset1 = none, atset2 = none, atset3 = none, usb = none] = text
      .split(' ')
      .map((word) => (word === '-' ? none : Number.parseInt(word, 16)));
    return { linux, atset1, atset2, atset3, usb };
  });

/** The scan code of the first set, as one byte: a key with a prefix has the high bit. */
function qnum({ atset1 }: Key): number {
  return (atset1 & 0x7f) | (atset1 > 0xff ? 0x80 : 0);
}

const codeOf: Readonly<Record<number, (key: Key) => number>> = {
  [KeycodeSet.LINUX]: ({ linux }) => linux,
  [KeycodeSet.XT]: ({ atset1 }) => atset1,
  [KeycodeSet.ATSET1]: ({ atset1 }) => atset1,
  [KeycodeSet.ATSET2]: ({ atset2 }) => atset2,
  [KeycodeSet.ATSET3]: ({ atset3 }) => atset3,
  [KeycodeSet.XT_KBD]: ({ atset1 }) => (atset1 & 0xff) | (atset1 > 0xff ? 0x100 : 0),
  [KeycodeSet.USB]: ({ usb }) => usb,
};

/**
 * The number by which QEMU knows a key.
 * @param codeset one of `KeycodeSet`
 * @returns undefined for a key that it doesn't know, or a set that isn't known here
 */
export function qemuKey(codeset: number, code: number): number | undefined {
  if (codeset === KeycodeSet.QNUM) return code > 0 && code <= 0xff ? code : undefined;
  const read = codeOf[codeset];
  if (read === undefined || code <= 0) return undefined;
  const key = keys.find((each) => read(each) === code);
  return key === undefined ? undefined : qnum(key);
}
