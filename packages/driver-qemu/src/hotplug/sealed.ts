import type { Disk } from '@tsvirt/conf/domain';
import type { SealedSecret } from '../command/secrets.js';
import { diskNodes } from '../domain/disk-nodes.js';
import type { Guest } from '../domain/guest.js';
import { readMasterKey, sealSecrets } from '../domain/secrets.js';
import type { QemuState } from '../driver-state.js';

/** What the images of a disk take, sealed with the key of the running guest that is to have it. */
export async function sealedFor(
  state: QemuState,
  { record }: Guest,
  disk: Disk,
): Promise<ReadonlyMap<string, SealedSecret>> {
  const needed = diskNodes(disk, record.rawNodes)?.secrets ?? [];
  return needed.length === 0 ? new Map() : sealSecrets(state, needed, await readMasterKey(record.directory));
}
