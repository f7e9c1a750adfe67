import { constants, type Dirent } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errnoOf, readText } from '@tsvirt/util';

/** What a link's file says when the link has no such property, is down, or goes away while it's read. */
const absent = new Set(['ENOENT', 'ENOTDIR', 'EINVAL', 'ENODEV', 'EOPNOTSUPP']);

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

/** @param root what stands for `/` */
export function linksOf(root: string): Links {
  const folder = join(root, 'sys/class/net');
  const linkAt = (name: string): Link => ({
    name,
    attribute: async (path) => (await textAt(join(folder, name, path)))?.trimEnd(),
    folder: async (path) => (await entries(join(folder, name, path))).map((entry) => entry.name).sort(),
  });
  return {
    // bonding_masters, a file, lies among the links
    list: async () =>
      (await entries(folder)).filter((entry) => !entry.isFile()).map(({ name }) => linkAt(name)),
    async find(name) {
      if (name === '' || name === '.' || name === '..' || /[/\0]/.test(name)) return undefined;
      return (await present(join(folder, name, 'operstate'))) ? linkAt(name) : undefined;
    },
    async vlan(name) {
      const text = await textAt(join(root, 'proc/net/vlan', name));
      const tag = /\bVID: (\d+)/.exec(text ?? '')?.[1];
      const device = /^Device: (\S+)/m.exec(text ?? '')?.[1];
      return tag === undefined || device === undefined ? undefined : { tag: Number(tag), device };
    },
  };
}

async function textAt(path: string): Promise<string | undefined> {
  return unlessAbsent(() => readText(path));
}

async function entries(path: string): Promise<Dirent[]> {
  return (await unlessAbsent(() => readdir(path, { withFileTypes: true }))) ?? [];
}

async function present(path: string): Promise<boolean> {
  return (await unlessAbsent(() => access(path, constants.F_OK).then(() => true))) ?? false;
}

async function unlessAbsent<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (absent.has(errnoOf(error) ?? '')) return undefined;
    throw error;
  }
}
