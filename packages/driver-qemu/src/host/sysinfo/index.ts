import { join } from 'node:path';
import { type CommandRunner, ErrorCode, readTextIfExists } from '@tsvirt/util';
import { qemuError } from '../../errors.js';
import { sysinfoFromCpuinfo } from './cpuinfo.js';
import { dmidecodeArguments, parseDmidecode } from './dmidecode.js';
import { formatSysinfo, type HostSysinfo } from './model.js';

export { formatSysinfo, parseDmidecode, sysinfoFromCpuinfo };

const withCpuinfo = new Set(['aarch64', 'armv6l', 'armv7l']);

/**
 * virConnectGetSysinfo: what the firmware tells of this host, as a document.
 * @throws VirtError `CONFIG_UNSUPPORTED` where it tells nothing
 */
export async function hostSysinfo(runner: CommandRunner, arch: string, root = '/'): Promise<string> {
  const { told, refusal } = await fromFirmware(runner);
  if (told !== undefined) return formatSysinfo(told);
  const cpuinfo = withCpuinfo.has(arch) ? await readTextIfExists(join(root, 'proc/cpuinfo')) : undefined;
  if (cpuinfo === undefined)
    throw qemuError(
      ErrorCode.CONFIG_UNSUPPORTED,
      "unsupported configuration: the SMBIOS tables of this host can't be read",
      'dmidecode reads them: install it, and run as root',
      refusal,
    );
  return formatSysinfo(sysinfoFromCpuinfo(cpuinfo));
}

/** What dmidecode finds, or why it doesn't: there is none, or there are no tables. */
async function fromFirmware(
  runner: CommandRunner,
): Promise<{ readonly told?: HostSysinfo; readonly refusal?: unknown }> {
  const ask = async (args: readonly string[]) => (await runner.run(['dmidecode', ...args])).stdout;
  try {
    const told = await parseDmidecode(await ask(dmidecodeArguments), async (number) => {
      try {
        return (await ask(['--dump', '--oem-string', String(number)])).trimEnd();
      } catch {
        // It's told as it was masked.
        return undefined;
      }
    });
    return told.parts.length === 0 && told.oemStrings.length === 0 ? {} : { told };
  } catch (error) {
    return { refusal: error };
  }
}
