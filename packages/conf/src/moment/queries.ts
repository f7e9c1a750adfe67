import type { DomainRef, MaybePromise } from '@tsvirt/core';
import { type DomainErrors, ErrorCode } from '@tsvirt/util';
import { chosen } from './choice.js';
import type { MomentModel, MomentTree } from './tree.js';

/** A moment as calls name it. */
export interface MomentRef {
  readonly dom: DomainRef;
  readonly name: string;
}

/** Where a driver has the moments of one kind, and how it refuses. */
export interface MomentSource<Model extends MomentModel> {
  /** Those of a domain. @throws VirtError `NO_DOMAIN` */
  treeOf(dom: DomainRef): MaybePromise<MomentTree<Model>>;
  readonly errors: DomainErrors;
}

/** What of the calls that ask for moments is the same for snapshots and checkpoints. */
export interface MomentQueries<Model extends MomentModel> {
  /** @throws VirtError `NO_DOMAIN_SNAPSHOT`, `NO_DOMAIN_CHECKPOINT` */
  get(ref: MomentRef): Promise<Model>;
  listAll(dom: DomainRef, flags: number): Promise<MomentRef[]>;
  listAllChildren(ref: MomentRef, flags: number): Promise<MomentRef[]>;
  lookupByName(dom: DomainRef, name: string, flags: number): Promise<MomentRef>;
  getParent(ref: MomentRef, flags: number): Promise<MomentRef>;
}

/** What tells snapshots and checkpoints apart there. */
export interface MomentKind<Model extends MomentModel> {
  readonly kind: 'Snapshot' | 'Checkpoint';
  /** All bits that list calls know. */
  readonly listFlags: number;
  /** Whether a list call lets a moment through that is where it looks. */
  passes?(moment: Model, flags: number): boolean;
}

export function momentQueries<Model extends MomentModel>(
  { kind, listFlags, passes = () => true }: MomentKind<Model>,
  { treeOf, errors }: MomentSource<Model>,
): MomentQueries<Model> {
  const code = kind === 'Snapshot' ? ErrorCode.NO_DOMAIN_SNAPSHOT : ErrorCode.NO_DOMAIN_CHECKPOINT;
  const what = kind.toLowerCase();
  const get = async ({ dom, name }: MomentRef): Promise<Model> => {
    const found = (await treeOf(dom)).find(name);
    if (found === undefined) throw errors.error(code, `there is no domain ${what} with the name '${name}'`);
    return found;
  };
  const list = async (dom: DomainRef, from: string | undefined, flags: number): Promise<MomentRef[]> =>
    chosen(await treeOf(dom), from, flags)
      .filter((moment) => passes(moment, flags))
      .map(({ name }) => ({ dom, name }));
  return {
    get,
    async listAll(dom, flags) {
      errors.checkFlags(`virDomainListAll${kind}s`, flags, listFlags);
      return list(dom, undefined, flags);
    },
    async listAllChildren(ref, flags) {
      errors.checkFlags(`virDomain${kind}ListAllChildren`, flags, listFlags);
      await get(ref);
      return list(ref.dom, ref.name, flags);
    },
    async lookupByName(dom, name, flags) {
      errors.checkFlags(`virDomain${kind}LookupByName`, flags);
      return { dom, name: (await get({ dom, name })).name };
    },
    async getParent(ref, flags) {
      errors.checkFlags(`virDomain${kind}GetParent`, flags);
      const { parent } = await get(ref);
      if (parent === undefined) throw errors.error(code, `the ${what} '${ref.name}' has no parent`);
      return { dom: ref.dom, name: parent };
    },
  };
}
