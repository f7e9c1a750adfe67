import { existsSync } from 'node:fs';

/** Where certificates for character devices are, as libvirt has them, and where QEMU's are if there's no such folder. */
export const chardevCertificateFolders = ['/etc/pki/libvirt-chardev', '/etc/pki/qemu'] as const;

/** The one of {@link chardevCertificateFolders} that counts. */
export function chardevCertificates(): string {
  const [own, general] = chardevCertificateFolders;
  return existsSync(own) ? own : general;
}
