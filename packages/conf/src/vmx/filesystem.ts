import type { Domain, FilesystemInput } from '../domain/index.js';
import type { VmxConfig, VmxLines } from './config.js';
import { badVmx, notInVmx } from './failure.js';

/** More shared folders than any host has. */
const limit = 1024n;

/** Shared folders. */
export function parseFilesystems(config: VmxConfig): FilesystemInput[] {
  if (config.boolean('isolation.tools.hgfs.disable') !== false) return [];
  const count = config.integer('sharedFolder.maxNum') ?? 0n;
  if (count < 0n || count > limit) throw badVmx(`'sharedFolder.maxNum' is ${count}: expected 0 to ${limit}`);
  const found: FilesystemInput[] = [];
  for (let number = 0; number < Number(count); number++) {
    const prefix = `sharedFolder${number}`;
    if (config.boolean(`${prefix}.present`) !== true || config.boolean(`${prefix}.enabled`) === false)
      continue;
    found.push({
      type: 'mount',
      source: { dir: config.required(`${prefix}.hostPath`) },
      target: config.required(`${prefix}.guestName`),
      ...(config.boolean(`${prefix}.writeAccess`) === false ? { readonly: true } : {}),
    });
  }
  return found;
}

export function formatFilesystems(domain: Domain, lines: VmxLines): void {
  const { filesystems } = domain.devices;
  if (filesystems === undefined || filesystems.length === 0) return;
  lines.add('isolation.tools.hgfs.disable', false);
  lines.add('sharedFolder.maxNum', filesystems.length);
  for (const [number, filesystem] of filesystems.entries()) {
    const prefix = `sharedFolder${number}`;
    if (filesystem.type !== 'mount')
      throw notInVmx(`a file system of type '${filesystem.type}': only 'mount' can be had`);
    const dir = filesystem.source?.dir;
    if (dir === undefined || filesystem.target === undefined)
      throw notInVmx('a file system without a source folder or without a target');
    lines.add(`${prefix}.present`, true);
    lines.add(`${prefix}.enabled`, true);
    lines.add(`${prefix}.readAccess`, true);
    lines.add(`${prefix}.writeAccess`, filesystem.readonly !== true);
    lines.add(`${prefix}.hostPath`, dir);
    lines.add(`${prefix}.guestName`, filesystem.target);
  }
}
