import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import { getSystemErrorMap } from 'node:util';
import type { Domain } from '@tsvirt/conf/domain';
import { ErrorCode, ErrorDomain, exists, toVirtError, VirtError } from '@tsvirt/util';
import { type CharacterDevice, characterDevices } from '../command/chardev.js';
import { chardevCertificateFolders } from '../host/certificates.js';

/** A file of the host that QEMU opens for a guest, its disks apart. */
interface HostFile {
  readonly path: string;
  /** What it is to the guest: `the kernel`. */
  readonly what: string;
  /** What must be so: it's readable, it's there, or its folder is. */
  readonly needs: 'to be read' | 'to be there' | 'a folder';
  /** Another name that will do. */
  readonly or?: string;
}

/**
 * Refuses a domain for which QEMU could not open a file of the host: a kernel, firmware, the other end of a character device.
 * @throws VirtError `SYSTEM_ERROR` with the errno in `int1`
 */
export async function requireHostFiles(domain: Domain): Promise<void> {
  for (const failure of await Promise.all(hostFiles(domain).map(failureOf)))
    if (failure !== undefined) throw failure;
}

/** The error of a file that can't be opened; the hints are for one that isn't there, and for one that is. */
export function unreadable(
  subject: string,
  error: unknown,
  hints: { readonly missing: string; readonly other: string },
): VirtError {
  const { int1, message } = toVirtError(error);
  const [name, words] = getSystemErrorMap().get(-int1) ?? ['', message];
  return new VirtError(ErrorCode.SYSTEM_ERROR, `${subject} can't be opened: ${words}`, {
    domain: ErrorDomain.STORAGE,
    int1,
    hint: name === 'ENOENT' || name === 'ENOTDIR' ? hints.missing : hints.other,
    cause: error,
  });
}

async function failureOf({ path, what, needs, or }: HostFile): Promise<VirtError | undefined> {
  try {
    if (or !== undefined && (await exists(or))) return undefined;
    await access(
      needs === 'a folder' ? dirname(path) : path,
      needs === 'to be read' ? constants.R_OK : constants.F_OK,
    );
    return undefined;
  } catch (error) {
    return unreadable(`${what} '${path}'`, error, {
      missing:
        needs === 'a folder' ? `Make the folder '${dirname(path)}'.` : 'Put it there, or name another.',
      other: 'See that the daemon may read it.',
    });
  }
}

function hostFiles(domain: Domain): HostFile[] {
  const { kernel, initrd, dtb, loader, acpiTables = [] } = domain.os;
  const {
    filesystems = [],
    inputs = [],
    rngs = [],
    memories = [],
    disks = [],
    interfaces = [],
  } = domain.devices;
  const read = (path: string | undefined, what: string): HostFile[] =>
    path === undefined || path === '' ? [] : [{ path, what, needs: 'to be read' }];
  const there = (path: string | undefined, what: string): HostFile[] =>
    path === undefined ? [] : [{ path, what, needs: 'to be there' }];
  return [
    ...read(kernel, 'the kernel'),
    ...read(initrd, 'the initial ramdisk'),
    ...read(dtb, 'the device tree'),
    ...acpiTables.flatMap(({ path }) => read(path, 'an ACPI table')),
    ...read(loader?.path, 'the firmware'),
    ...filesystems.flatMap((filesystem): HostFile[] =>
      filesystem.type === 'mount' && filesystem.source?.dir !== undefined
        ? [{ path: filesystem.source.dir, what: 'the shared folder', needs: 'to be there' }]
        : [],
    ),
    ...rngs.flatMap(({ backend }) =>
      backend.model === 'random' ? read(backend.path, 'the source of random numbers') : [],
    ),
    ...inputs.flatMap((input) =>
      input.type === 'passthrough'
        ? read(input.source.evdev, 'the input device')
        : input.type === 'evdev'
          ? read(input.source.dev, 'the input device')
          : [],
    ),
    ...disks.flatMap(({ source, target }) =>
      source.type === 'vhostuser' ? there(source.path, `the server of the disk '${target.dev}',`) : [],
    ),
    ...interfaces.flatMap((iface) =>
      iface.type === 'vhostuser' && iface.source?.mode === 'client'
        ? there(iface.source.path, `the server of the interface '${iface.alias}',`)
        : [],
    ),
    ...memories.flatMap(({ source }) => read(source?.path, 'the file of a memory module')),
    ...characterDevices(domain).flatMap(endsOf),
  ];
}

/** Files at the host's end of a character device. */
function endsOf({ alias, source, log }: CharacterDevice): HostFile[] {
  const what = `the host's end of '${alias}',`;
  const files: HostFile[] =
    log?.file === undefined ? [] : [{ path: log.file, what: `the log of '${alias}',`, needs: 'a folder' }];
  if (source.type === 'tcp' && source.tls === true) {
    const [path, or] = chardevCertificateFolders;
    return [...files, { path, or, what: `the folder of certificates for '${alias}',`, needs: 'to be there' }];
  }
  if (!('path' in source) || source.path === undefined) return files;
  const { path } = source;
  switch (source.type) {
    case 'file':
      return [...files, { path, what, needs: 'a folder' }];
    case 'pipe':
      return [...files, { path, what, needs: 'to be there', or: `${path}.in` }];
    case 'dev':
      return [...files, { path, what, needs: 'to be there' }];
    case 'unix':
      return [...files, { path, what, needs: source.mode === 'connect' ? 'to be there' : 'a folder' }];
    default:
      return files;
  }
}
