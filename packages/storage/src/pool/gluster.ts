import { parseXml, type XmlElement } from '@tsvirt/conf';
import type { StoragePoolSource } from '@tsvirt/conf/storagepool';

/**
 * The volumes in gluster's own listing (`gluster --xml volume info`), as sources of pools.
 * @param type with `netfs` a volume is mounted, with `gluster` it is reached by itself
 */
export function glusterSources(xml: string, host: string, type: 'netfs' | 'gluster'): StoragePoolSource[] {
  const volumes = ['volInfo', 'volumes', 'volume'].reduce<readonly XmlElement[]>(
    (parents, name) => parents.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [parseXml(xml)],
  );
  return volumes.flatMap(({ children }) => {
    const name = children.find((child) => child.name === 'name')?.text;
    if (name === undefined || name === '') return [];
    const hosts = [{ name: host, port: 0 }];
    return [type === 'netfs' ? { hosts, dir: name, format: 'glusterfs' } : { hosts, dir: '/', name }];
  });
}
