import { type DomainErrors, ErrorCode } from '@tsvirt/util';
import type { MomentModel, MomentTree } from './tree.js';

/** Seconds since 1970. */
export function now(): bigint {
  return BigInt(Math.floor(Date.now() / 1000));
}

/** @throws VirtError `OPERATION_FAILED` when the name is taken. */
export function checkNewName<Model extends MomentModel>(
  tree: MomentTree<Model>,
  name: string,
  { error }: DomainErrors,
): void {
  if (tree.find(name) !== undefined)
    throw error(ErrorCode.OPERATION_FAILED, `operation failed: domain moment ${name} already exists`);
}

/** @throws VirtError `INVALID_ARG` when a redefined moment can't grow out of the parent that it names. */
export function checkParent<Model extends MomentModel>(
  tree: MomentTree<Model>,
  kind: 'snapshot' | 'checkpoint',
  { name, parent }: MomentModel,
  { invalidArgument }: DomainErrors,
): void {
  if (parent === undefined) return;
  if (parent === name) throw invalidArgument(`${kind} '${name}' can't be its own parent`);
  if (tree.find(parent) === undefined)
    throw invalidArgument(`${kind} '${name}': there is no parent '${parent}'`);
  if (tree.descendants(name).some((below) => below.name === parent))
    throw invalidArgument(`${kind} '${name}' can't grow out of its own descendant '${parent}'`);
}
