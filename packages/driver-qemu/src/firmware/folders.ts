import { homedir } from 'node:os';
import { join } from 'node:path';

/** Folders of descriptors; what is in one goes before files of the same name in those behind it. */
export function firmwareFolders(): string[] {
  const shared = ['/etc/qemu/firmware', '/usr/share/qemu/firmware'];
  if (process.getuid?.() === 0) return shared;
  return [join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'qemu/firmware'), ...shared];
}
