import type { HostSysinfo, SysinfoPart } from './model.js';

/** What /proc/cpuinfo of an ARM host without SMBIOS tables tells: its processors, if it says what they are. */
export function sysinfoFromCpuinfo(text: string): HostSysinfo {
  const type = /^(?:model name|Processor)\s*:\s*(.*?)\s*$/m.exec(text)?.[1];
  if (type === undefined) return { parts: [], oemStrings: [] };
  const parts = [...text.matchAll(/^processor\s*:\s*(\d+)/gm)].map(
    ([, number = '']): SysinfoPart => ({
      element: 'processor',
      entries: [
        ['socket_destination', number],
        ['type', type],
      ],
    }),
  );
  return { parts, oemStrings: [] };
}
