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
  const told = await fromFirmware(runner);
  if (told !== undefined) return formatSysinfo(told);
  const cpuinfo = withCpuinfo.has(arch) ? await readTextIfExists(join(root, 'proc/cpuinfo')) : undefined;
  if (cpuinfo === undefined)
    throw qemuError(
      ErrorCode.CONFIG_UNSUPPORTED,
      "unsupported configuration: the SMBIOS tables of this host can't be read",
      'dmidecode reads them: install it, and run as root',
    );
  return formatSysinfo(sysinfoFromCpuinfo(cpuinfo));
}

async function fromFirmware(runner: CommandRunner): Promise<HostSysinfo | undefined> {
  const text = await output(runner, dmidecodeArguments);
  if (text === undefined) return undefined;
  const told = await parseDmidecode(text, async (number) =>
    (await output(runner, ['--dump', '--oem-string', String(number)]))?.trimEnd(),
  );
  return told.parts.length === 0 && told.oemStrings.length === 0 ? undefined : told;
}

/** What dmidecode prints; undefined where there is none, or no tables. */
async function output(runner: CommandRunner, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await runner.run(['dmidecode', ...args])).stdout;
  } catch {
    return undefined;
  }
}
