import type { MaybePromise } from './maybe-promise.js';

/** How a case of a corpus must end. */
export type Outcome = 'ok' | 'parse-error' | 'failure';

/** One case of a suite's manifest, as the corpus' README describes it. Paths are relative to the corpus' root. */
export interface ConformanceCase {
  readonly name: string;
  /** Path of the main input file. */
  readonly input: string | null;
  /** Paths of further inputs by name. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Paths of expected files by name; `value` is the expected JSON value itself, `error` a path or a sentence. */
  readonly expected: Readonly<Record<string, unknown>>;
  /** Whatever the case passes beside files. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly outcome: Outcome;
}

/** The manifest of one suite. */
export interface SuiteManifest {
  readonly suite: string;
  readonly description: string;
  /** In prose: what maps input to output and how results are compared. */
  readonly contract: string;
  readonly source: string;
  readonly cases: readonly ConformanceCase[];
}

/** What a handler sees of the corpus. */
export interface Corpus {
  /** Absolute path of the corpus' folder. */
  readonly root: string;
  readonly manifest: SuiteManifest;
  /** Absolute path of a path of the manifest. @throws RangeError if it leads out of the corpus. */
  path(path: string): string;
  /** Text of a file, as UTF-8. */
  read(path: string): string;
  readBytes(path: string): Uint8Array;
  /** The parsed JSON of a file; its shape is the caller's claim. */
  readJson<T>(path: string): T;
}

export type CaseResult =
  | { readonly status: 'pass' }
  /** `difference`: the first thing that differs, with its surroundings. */
  | { readonly status: 'fail'; readonly difference: string }
  | { readonly status: 'unsupported'; readonly reason: string };

/** A suite made ready for one corpus. Cases run one after the other, in the manifest's order. */
export interface Suite {
  /** Runs one case. What it throws counts as a failed case. */
  run(item: ConformanceCase): MaybePromise<CaseResult>;
  /** Called once after the last case. */
  close?(): MaybePromise<void>;
}

/** Makes a suite ready. Load what is expensive here, not when the module is imported. */
export type SuiteHandler = (corpus: Corpus) => MaybePromise<Suite>;

/** What the module exports that a package's manifest names as `tsvirt.conformance`. */
export interface ConformanceModule {
  /** Handlers by suite name. */
  readonly suites: Readonly<Record<string, SuiteHandler>>;
}
