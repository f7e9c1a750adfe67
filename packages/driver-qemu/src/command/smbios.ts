import type { BuildContext } from './build.js';

/** Tables that tell the guest about its machine: only as far as the document says. */
export function addSmbios({ domain, args }: BuildContext): void {
  if (domain.os?.smbios !== 'sysinfo') return;
  void args;
}
