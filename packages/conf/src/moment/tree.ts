/** What a snapshot or a checkpoint says of itself, as far as the tree goes. */
export interface MomentModel {
  readonly name: string;
  /** Name of the moment it grew out of. */
  readonly parent?: string | undefined;
}

/** The snapshots (or checkpoints) of a domain: a forest, and which of them is current. */
export class MomentTree<Model extends MomentModel> {
  readonly #moments = new Map<string, Model>();
  /** Name of the moment that the next one grows out of. */
  current: string | undefined;

  get size(): number {
    return this.#moments.size;
  }

  find(name: string): Model | undefined {
    return this.#moments.get(name);
  }

  set(moment: Model): void {
    this.#moments.set(moment.name, moment);
  }

  /** All, each after its parent. */
  list(): Model[] {
    return this.roots().flatMap((root) => [root, ...this.descendants(root.name)]);
  }

  roots(): Model[] {
    return [...this.#moments.values()].filter(
      ({ parent }) => parent === undefined || !this.#moments.has(parent),
    );
  }

  children(name: string): Model[] {
    return [...this.#moments.values()].filter(({ parent }) => parent === name);
  }

  /** Everything that grew out of a moment, each after its parent. */
  descendants(name: string): Model[] {
    return this.children(name).flatMap((child) => [child, ...this.descendants(child.name)]);
  }

  isLeaf(name: string): boolean {
    return this.children(name).length === 0;
  }

  /** Removes one; its children grow out of its parent from now on, which also becomes current in its place. */
  remove(moment: Model): void {
    for (const child of this.children(moment.name)) this.set({ ...child, parent: moment.parent });
    this.#moments.delete(moment.name);
    if (this.current === moment.name) this.current = moment.parent;
  }

  /** Removes what grew out of a moment; it becomes current if one of those was. */
  removeDescendants(moment: Model): void {
    for (const gone of this.descendants(moment.name)) {
      this.#moments.delete(gone.name);
      if (this.current === gone.name) this.current = moment.name;
    }
  }
}
