import { checkTimers } from '../defaults/clock.js';
import { checkCpu } from '../defaults/cpu.js';
import { checkFeatures } from '../defaults/features.js';
import { checkMemoryBacking } from '../defaults/memory.js';
import { checkSysinfo } from '../defaults/sysinfo.js';
import { validateDevices } from '../devices/validate/index.js';
import type { Domain } from '../domain.js';
import { internalError, unsupported, xmlError } from '../failure.js';
import type { DomainParseOptions } from '../options.js';
import { checkCputune } from './cputune.js';
import { checkOs } from './os.js';

/** Refuses what can't be together: what no driver can do, then what this one can't. */
export function validateDomain(domain: Domain, options: DomainParseOptions): void {
  if (options.skipValidation === true) return;
  checkSysinfo(domain);
  checkTimers(domain);
  checkFeatures(domain);
  checkCpu(domain);
  checkMemoryBacking(domain);
  checkCputune(domain);
  checkOs(domain, options);
  checkKeywrap(domain);
  checkTuning(domain);
  validateDevices(domain);
  options.driver?.validate?.(domain, options);
}

/** What is told once of each, and what goes together. */
function checkTuning({ perf, blkiotune, idmap }: Domain): void {
  const events = new Set<string>();
  for (const { name } of perf ?? []) {
    if (events.has(name)) throw xmlError(`<perf> has the event '${name}' more than once`);
    events.add(name);
  }
  const paths = new Set<string>();
  for (const { path } of blkiotune?.devices ?? []) {
    if (paths.has(path)) throw unsupported(`<blkiotune> has the device '${path}' more than once`);
    paths.add(path);
  }
  if ((idmap?.uids === undefined) !== (idmap?.gids === undefined))
    throw unsupported('<idmap> maps both users and groups, or neither');
}

/** Each key of s390 once. */
function checkKeywrap({ keywrap }: Domain): void {
  const seen = new Set<string>();
  for (const { name } of keywrap?.ciphers ?? []) {
    if (seen.has(name)) throw internalError(`<keywrap> has the cipher '${name}' more than once`);
    seen.add(name);
  }
}
