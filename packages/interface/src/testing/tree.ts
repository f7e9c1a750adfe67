import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A link's attributes by their paths below its folder. Those that all links have are given here. */
export type FakeLink = Readonly<Record<string, string>>;

/** Makes a tree that stands for `/`, with links as the kernel shows them. Gives its path and what removes it. */
export async function makeTree(
  links: Readonly<Record<string, FakeLink>>,
  vlans: Readonly<Record<string, string>> = {},
): Promise<{ root: string; remove(): Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-interface-'));
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  let index = 0;
  for (const [name, attributes] of Object.entries(links)) {
    const device = join(root, 'sys/devices/virtual/net', name);
    index++;
    const all: FakeLink = {
      uevent: `INTERFACE=${name}\nIFINDEX=${index}\n`,
      operstate: 'down',
      mtu: '1500',
      address: `02:00:00:00:00:${index.toString(16).padStart(2, '0')}`,
      ...attributes,
    };
    for (const [path, value] of Object.entries(all)) await write(join(device, path), `${value}\n`);
    await mkdir(join(root, 'sys/class/net'), { recursive: true });
    await symlink(`../../devices/virtual/net/${name}`, join(root, 'sys/class/net', name));
    await symlink('../../../../class/net', join(device, 'subsystem'));
  }
  await write(join(root, 'sys/class/net/bonding_masters'), '\n');
  for (const [name, text] of Object.entries(vlans)) await write(join(root, 'proc/net/vlan', name), text);
  return { root, remove: () => rm(root, { recursive: true }) };
}

/** What /proc/net/vlan tells of a VLAN. */
export const vlanText = (name: string, tag: number, device: string): string =>
  `${name}  VID: ${tag}\t REORDER_HDR: 1  dev->priv_flags: 1021\n         total frames received            0\n` +
  `      total frames transmitted            0\nDevice: ${device}\nINGRESS priority mappings: 0:0\n`;
