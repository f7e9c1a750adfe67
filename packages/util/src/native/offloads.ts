import { closeSync } from 'node:fs';
import { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';
import { libc, systemError } from './libc.js';
import { AF_INET, SOCK_CLOEXEC, SOCK_DGRAM } from './socket-constants.js';

const SIOCGIFINDEX = 0x8933;
const SIOCETHTOOL = 0x8946;
const ETHTOOL_GSTRINGS = 0x1b;
const ETHTOOL_GSSET_INFO = 0x37;
const ETHTOOL_GFEATURES = 0x3a;
const ETH_SS_FEATURES = 4;
const nameLength = 32;

/**
 * The kernel's names of the features of a network link that are in use, such as `rx-gro` or `tx-scatter-gather`. The kernel is asked aside:
 * its answer waits for who changes any link.
 * @throws VirtError `SYSTEM_ERROR` where there is no such link, or it tells none
 */
export async function linkFeatures(link: string): Promise<ReadonlySet<string>> {
  const fd = libc().socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0) throw systemError(`cannot ask '${link}' for its features`);
  try {
    if (libc().ioctl(fd, SIOCGIFINDEX, linkRequest(link)) < 0)
      throw systemError(`cannot find the link '${link}'`);
    knownNames ??= await askFeatureNames(fd, link);
    const names = knownNames;
    const blocks = Math.ceil(names.length / 32);
    const request = Buffer.alloc(8 + 16 * blocks);
    request.writeUInt32LE(ETHTOOL_GFEATURES, 0);
    request.writeUInt32LE(blocks, 4);
    await ask(fd, link, request);
    // Of each block of 32: what there is, what is wanted, what is in use, what never changes.
    const inUse = (at: number) => ((request.readUInt32LE(8 + 16 * (at >> 5) + 8) >>> (at & 31)) & 1) === 1;
    return new Set(names.filter((name, at) => name !== '' && inUse(at)));
  } finally {
    closeSync(fd);
  }
}

/** The names are the kernel's, the same for all links. */
let knownNames: readonly string[] | undefined;

async function askFeatureNames(fd: number, link: string): Promise<readonly string[]> {
  const info = Buffer.alloc(24);
  info.writeUInt32LE(ETHTOOL_GSSET_INFO, 0);
  info.writeBigUInt64LE(1n << BigInt(ETH_SS_FEATURES), 8);
  await ask(fd, link, info);
  const count = info.readUInt32LE(16);
  const strings = Buffer.alloc(12 + nameLength * count);
  strings.writeUInt32LE(ETHTOOL_GSTRINGS, 0);
  strings.writeUInt32LE(ETH_SS_FEATURES, 4);
  strings.writeUInt32LE(count, 8);
  await ask(fd, link, strings);
  return Array.from({ length: count }, (_, at) => {
    const name = strings.toString('latin1', 12 + nameLength * at, 12 + nameLength * (at + 1));
    return name.replace(/\0.*/s, '');
  });
}

/** What is asked, and then answered, is in `data`, which stays where it is as the caller reads it. */
async function ask(fd: number, link: string, data: Buffer): Promise<void> {
  const request = linkRequest(link);
  request.writeBigUInt64LE(libc().addressOf(data), 16);
  if ((await libc().ioctlAside(fd, SIOCETHTOOL, request)) < 0)
    throw new VirtError(ErrorCode.SYSTEM_ERROR, `'${link}' doesn't tell its features`);
}

/** A struct ifreq. */
function linkRequest(link: string): Buffer {
  const request = Buffer.alloc(40);
  request.write(link, 0, 15);
  return request;
}
