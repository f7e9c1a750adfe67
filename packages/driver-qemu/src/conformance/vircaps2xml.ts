import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { compareText, type SuiteHandler, unsupported } from '@tsvirt/core/conformance';
import { formatHostCapabilities } from '../capabilities/index.js';
import { type HostTopology, readTopology } from '../host/topology.js';

interface Tree {
  readonly files: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
}

const places: readonly (readonly [string, string])[] = [
  ['system', 'sys/devices/system'],
  ['resctrl', 'sys/fs/resctrl'],
];

/** Host capabilities from the kernel's trees, with the pretend memory that the suite's contract tells. */
export const suite: SuiteHandler = (corpus) => ({
  async run(item) {
    const { params } = item;
    const tree = corpus.readJson<Tree>(String(item.input));
    const outside = Object.entries(tree.links).find(([path, target]) =>
      normalize(join(dirname(path), target)).startsWith('..'),
    );
    if (outside !== undefined) return unsupported(`the tree's '${outside[0]}' is a link out of the corpus`);
    const root = await mkdtemp(join(tmpdir(), 'tsvirt-conformance-'));
    try {
      await unpack(tree, root);
      const text = formatHostCapabilities(
        {
          arch: String(params.arch),
          powerManagement: [],
          iommu: false,
          ...(params.liveMigrate === true ? { migration: { transports: [] } } : {}),
          topology: withPretendMemory(await readTopology(root)),
        },
        [],
      );
      return compareText(text, corpus.read(String(item.expected.xml)));
    } finally {
      await rm(root, { recursive: true });
    }
  },
});

async function unpack({ files, links }: Tree, root: string): Promise<void> {
  const placed = async (path: string): Promise<string | undefined> => {
    const place = places.find(([name]) => path.startsWith(`${name}/`));
    if (place === undefined) return undefined;
    const full = join(root, place[1], path.slice(place[0].length + 1));
    await mkdir(dirname(full), { recursive: true });
    return full;
  };
  for (const [path, text] of Object.entries(files)) {
    const full = await placed(path);
    if (full !== undefined) await writeFile(full, text);
  }
  for (const [path, target] of Object.entries(links)) {
    const full = await placed(path);
    if (full !== undefined) await symlink(target, full);
  }
}

function withPretendMemory(topology: HostTopology): HostTopology {
  const gib = 1024n * 1024n;
  return {
    ...topology,
    cells: topology.cells.map((cell) => ({
      ...cell,
      memory: BigInt(cell.id + 1) * gib,
      distances: [],
      pages: [4, 2048, 1048576].map((size, at) => ({ size, count: 2048n * BigInt(cell.id + 1 + at) })),
    })),
  };
}
