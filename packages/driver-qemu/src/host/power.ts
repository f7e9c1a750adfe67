import { arch, cpus } from 'node:os';

/** The name of this host's CPU where that is POWER, such as `POWER9`. */
export function powerCpu(): string | undefined {
  return arch() === 'ppc64' ? /^POWER\d+/.exec(cpus()[0]?.model ?? '')?.[0] : undefined;
}
