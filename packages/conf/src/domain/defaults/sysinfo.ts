import { parseUuid } from '@tsvirt/util/uuid';
import type { Domain } from '../domain.js';
import { contradiction, xmlError } from '../failure.js';

/** The UUID that `<sysinfo>` tells the guest, which must be the domain's. */
export function sysinfoUuid(domain: Domain): string | undefined {
  for (const info of domain.sysinfo ?? []) {
    const given = info.type === 'smbios' ? info.system?.uuid : undefined;
    if (given === undefined) continue;
    const uuid = parseUuid(given);
    if (uuid === undefined) throw contradiction(`<sysinfo>: '${given}' isn't a UUID`);
    return uuid;
  }
  return undefined;
}

/** What the guest is told about its firmware and hardware. */
export function checkSysinfo(domain: Domain): void {
  const told = sysinfoUuid(domain);
  if (told !== undefined && told !== domain.uuid)
    throw contradiction('the UUIDs in <uuid> and <sysinfo> are different');
  for (const info of domain.sysinfo ?? []) {
    if (info.type === 'smbios') checkDate(info.bios?.date);
    else
      for (const { name, file, value } of info.entries ?? []) {
        if (file === undefined && value === undefined)
          throw xmlError(`<sysinfo>: the entry '${name}' needs a value or a file`);
        if (file !== undefined && value !== undefined)
          throw contradiction(`<sysinfo>: the entry '${name}' has a value or a file, not both`);
      }
  }
}

function checkDate(date: string | undefined): void {
  if (date === undefined) return;
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(date);
  const [month, day, year] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  const known =
    match !== null && month >= 1 && month <= 12 && day >= 1 && day <= 31 && (year < 100 || year >= 1900);
  if (!known) throw contradiction(`<sysinfo>: the BIOS date '${date}' isn't month/day/year`);
}
