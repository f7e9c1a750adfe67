import { type HostCpuInput, hostCpuXml as toXml } from '@tsvirt/conf/cpu';

/** The `<cpu>` document of this machine: what its processor says, in the way of its architecture. */
export async function hostCpuXml(): Promise<string> {
  const arch = hostArch();
  return toXml({ arch, ...(await describe(arch)) });
}

type Description = Omit<HostCpuInput, 'arch'>;

async function describe(arch: string): Promise<Description> {
  switch (arch) {
    case 'x86_64':
      return (await import('./x86.js')).describeX86();
    case 'ppc64':
    case 'ppc64le':
      return (await import('./ppc64.js')).describePpc64();
    case 'aarch64':
      return (await import('./arm.js')).describeArm();
    default:
      return {};
  }
}

/** libvirt's name of the architecture that this process runs on. */
function hostArch(): string {
  switch (process.arch) {
    case 'x64':
      return 'x86_64';
    case 'ia32':
      return 'i686';
    case 'arm64':
      return 'aarch64';
    case 'arm':
      return 'armv7l';
    case 'ppc64':
      return 'ppc64le';
    case 's390x':
      return 's390x';
    case 'loong64':
      return 'loongarch64';
    default:
      return process.arch;
  }
}
