import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';

export type UpdateCommand = 'modify' | 'delete' | 'add-last' | 'add-first';

/** What is asked of a section. */
export interface Update {
  readonly command: UpdateCommand;
  readonly parentIndex: number;
}

/** An error of what is there or isn't. */
export function invalid(network: string, reason: string): never {
  throw new VirtError(ErrorCode.OPERATION_INVALID, `network '${network}': ${reason}`, {
    domain: ErrorDomain.NETWORK,
  });
}

export function isAdd(command: UpdateCommand): command is 'add-first' | 'add-last' {
  return command === 'add-first' || command === 'add-last';
}

/** A list with one item more, at the end that the command says. */
export function added<T>(list: readonly T[], item: T, command: 'add-first' | 'add-last'): T[] {
  return command === 'add-first' ? [item, ...list] : [...list, item];
}

/** A list without one item; nothing where it was the last. */
export function without<T>(list: readonly T[], index: number): T[] | undefined {
  return list.length === 1 ? undefined : list.toSpliced(index, 1);
}

/** The only index of these; an error where there's none or there are several. */
export function theOne(found: readonly number[], network: string, what: string): number {
  const [first] = found;
  if (first === undefined) return invalid(network, `no ${what} matches`);
  if (found.length > 1) return invalid(network, `more than one ${what} matches`);
  return first;
}

/** Indexes of the items for which the test holds. */
export function indexes<T>(list: readonly T[], test: (item: T) => boolean): number[] {
  return list.flatMap((item, index) => (test(item) ? [index] : []));
}

/** What can't be asked of a section at all. */
export function unsupported(network: string, reason: string, hint?: string): never {
  throw new VirtError(ErrorCode.OPERATION_UNSUPPORTED, `network '${network}': ${reason}`, {
    domain: ErrorDomain.NETWORK,
    hint,
  });
}
