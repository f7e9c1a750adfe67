import type { Domain } from '@tsvirt/conf/domain';

/** The domain with the paths of the terminals that its character devices got; by the chardev's id. */
export function withPtyPaths(domain: Domain, ptys: ReadonlyMap<string, string>): Domain {
  const devices = domain.devices;
  if (devices === undefined || ptys.size === 0) return domain;
  const filled = <Device extends { alias?: string | undefined; source: { type: string } }>(
    list: readonly Device[] | undefined,
  ): Device[] | undefined =>
    list?.map((device) => {
      const path = ptys.get(`char${device.alias}`);
      return path === undefined || device.source.type !== 'pty'
        ? device
        : { ...device, source: { ...device.source, path } };
    });
  const result = { ...devices };
  for (const key of ['serials', 'parallels', 'channels', 'consoles'] as const) {
    const list = filled(devices[key] as never);
    if (list !== undefined) result[key] = list as never;
  }
  return { ...domain, devices: result };
}
