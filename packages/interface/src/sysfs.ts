import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ifTold, toldNames, toldText } from '@tsvirt/util';

/** A link as the kernel shows it below /sys/class/net. */
export interface Link {
  readonly name: string;
  /** One of its attributes, `bridge/stp_state`, without the newline; undefined where it has none of this name. */
  attribute(path: string): Promise<string | undefined>;
  /** The names in one of its folders, sorted; '' is the link's own. None where there is no such folder. */
  folder(path: string): Promise<string[]>;
}

/** The links of a host's network namespace. */
export interface Links {
  list(): Promise<Link[]>;
  find(name: string): Promise<Link | undefined>;
  /** What the kernel tells of a VLAN in /proc/net/vlan; undefined for what is none. */
  vlan(name: string): Promise<{ tag: number; device: string } | undefined>;
}

/** Bytes of the longest name that a link can have. */
const longestName = 15;

/** @param root what stands for `/` */
export function linksOf(root: string): Links {
  const folder = join(root, 'sys/class/net');
  const linkAt = (name: string): Link => ({
    name,
    attribute: async (path) => (await toldText(join(folder, name, path)))?.trimEnd(),
    folder: (path) => toldNames(join(folder, name, path)),
  });
  return {
    // bonding_masters, a file, lies among the links
    async list() {
      const entries = (await ifTold(() => readdir(folder, { withFileTypes: true }))) ?? [];
      return entries.filter((entry) => !entry.isFile()).map(({ name }) => linkAt(name));
    },
    async find(name) {
      if (!/^[^/\0]+$/.test(name) || name === '.' || name === '..' || Buffer.byteLength(name) > longestName)
        return undefined;
      return ifTold(() => access(join(folder, name, 'operstate')).then(() => linkAt(name)));
    },
    async vlan(name) {
      const text = await toldText(join(root, 'proc/net/vlan', name));
      const tag = /\bVID: (\d+)/.exec(text ?? '')?.[1];
      const device = /^Device: (\S+)/m.exec(text ?? '')?.[1];
      return tag === undefined || device === undefined ? undefined : { tag: Number(tag), device };
    },
  };
}
