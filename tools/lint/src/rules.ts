/** Which workspace packages those of a layer may use. */
export interface Layer {
  readonly name: string;
  /** Folders of the layer's packages from the workspace root; `*` stands for one folder name. The first layer that fits counts. */
  readonly folders: readonly string[];
  /** Layers whose packages may be imported and depended on. */
  readonly mayUse: readonly string[];
}

/** A module that a few files wrap, so that all others go through them. */
export interface Confinement {
  readonly module: string;
  /** The folder from the workspace root whose files may import it. */
  readonly within: string;
  /** How many files of that folder may import it. */
  readonly files: number;
  /** What other code is to use. */
  readonly instead: string;
}

/** What the dependency lint checks. */
export interface Rules {
  readonly layers: readonly Layer[];
  readonly confined: readonly Confinement[];
}

/** The project's rules. Arrows point down only: nothing imports a package of a layer that isn't named. */
export const rules: Rules = {
  layers: [
    { name: 'util', folders: ['packages/util'], mayUse: [] },
    { name: 'core', folders: ['packages/core'], mayUse: ['util'] },
    { name: 'conf', folders: ['packages/conf'], mayUse: ['util', 'core'] },
    { name: 'daemon', folders: ['packages/daemon'], mayUse: ['util', 'core'] },
    { name: 'driver', folders: ['packages/*'], mayUse: ['util', 'core', 'conf'] },
    { name: 'tool', folders: ['tools/*'], mayUse: ['util', 'core'] },
    { name: 'tests', folders: ['tests'], mayUse: ['util', 'core', 'conf', 'daemon', 'driver', 'tool'] },
  ],
  confined: [
    { module: 'libxmljs2', within: 'packages/conf/src/xml', files: 1, instead: "conf's xml module" },
    { module: 'koffi', within: 'packages/util/src/native', files: 1, instead: "util's native module" },
    {
      module: 'node:child_process',
      within: 'packages/util/src/command',
      files: 2,
      instead: "util's command module",
    },
  ],
};

/** The layer of a package, by its folder from the workspace root. */
export function layerOf(rules: Rules, folder: string): Layer | undefined {
  return rules.layers.find((layer) => layer.folders.some((pattern) => fits(pattern, folder)));
}

function fits(pattern: string, folder: string): boolean {
  const wanted = pattern.split('/');
  const parts = folder.split('/');
  return wanted.length === parts.length && wanted.every((part, i) => part === '*' || part === parts[i]);
}
