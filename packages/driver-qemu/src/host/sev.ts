import { cpuid, exists } from '@tsvirt/util';
import type { SevPlatform } from '../command/launch-security.js';

const memoryEncryption = 0x8000_001f;
const device = '/dev/sev';

/** How this host encrypts the memory of guests; undefined where it can't. */
export async function sevPlatform(): Promise<SevPlatform | undefined> {
  if (!(await exists(device))) return undefined;
  const answer = cpuid()?.(memoryEncryption, 0);
  if (answer === undefined) return undefined;
  const { eax, ebx } = answer;
  const hasSev = (eax & 2) !== 0;
  return hasSev ? { cbitpos: ebx & 0x3f, reducedPhysBits: (ebx >> 6) & 0x3f } : undefined;
}
