import type { CaseResult } from '@tsvirt/core/conformance';

/** What a child is asked to do, as JSON in its first argument. */
export type Task =
  /** Name the suites that a module registers. */
  | { readonly kind: 'list'; readonly module: string }
  /** Run the cases of a suite from the one at `from`. */
  | {
      readonly kind: 'run';
      readonly module: string;
      readonly root: string;
      readonly suite: string;
      readonly from: number;
    };

/** Begins each line of a child's standard output that is a message; a handler may print there too. */
export const messageMark = '@@conformance ';

/** What a child answers. */
export type Message =
  | { readonly kind: 'suites'; readonly names: readonly string[] }
  /** The case with this index starts: should the child die, it died in this one. */
  | { readonly kind: 'start'; readonly index: number }
  | { readonly kind: 'result'; readonly index: number; readonly result: CaseResult }
  | { readonly kind: 'done' }
  /** The module or the suite can't be made ready. */
  | { readonly kind: 'broken'; readonly error: string };
