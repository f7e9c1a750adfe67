import { ErrorCode, isVirtError } from '@tsvirt/util';
import { fail, pass } from './compare.js';
import type { MaybePromise } from './maybe-promise.js';
import type { CaseResult, ConformanceCase, Corpus } from './types.js';

/** What a case does: read its input, work on it, judge the result. */
export interface Steps<Model, Product> {
  /** Reads `input`; must throw a VirtError for outcome `parse-error`. */
  parse(): MaybePromise<Model>;
  /** The operation; must throw a VirtError for outcome `failure`. */
  operate(model: Model): MaybePromise<Product>;
  /** Judges a case that is expected to be `ok`. */
  compare(product: Product): MaybePromise<CaseResult>;
}

/**
 * Runs the steps of a case and holds them against its outcome. An expected error must be a VirtError, raised by the right
 * step, with the code that the corpus' error sentence stands for; the sentence itself isn't compared.
 */
export async function judge<Model, Product>(
  corpus: Corpus,
  item: ConformanceCase,
  steps: Steps<Model, Product>,
): Promise<CaseResult> {
  let model: Model;
  try {
    model = await steps.parse();
  } catch (error) {
    return item.outcome === 'parse-error'
      ? judgeError(corpus, item, error)
      : fail(unexpected('reading', error));
  }
  if (item.outcome === 'parse-error') return fail('reading the input succeeded; it must be refused');
  let product: Product;
  try {
    product = await steps.operate(model);
  } catch (error) {
    return item.outcome === 'failure'
      ? judgeError(corpus, item, error)
      : fail(unexpected('the operation', error));
  }
  if (item.outcome === 'failure') return fail('the operation succeeded; it must fail');
  return steps.compare(product);
}

/** Holds an error that was expected against the code that the case expects. */
export function judgeError(corpus: Corpus, item: ConformanceCase, error: unknown): CaseResult {
  if (!isVirtError(error)) return fail(`refused, but not with a VirtError: ${described(error)}`);
  const wanted = expectedErrorCode(corpus, item);
  if (wanted === undefined || wanted === error.code) return pass;
  return fail(`refused with ${described(error)}\nexpected error code ${nameOf(wanted)}`);
}

/**
 * The error code that a case's expected sentence stands for: libvirt puts the code's name in words before the detail.
 * Undefined where the case has no sentence or the sentence has no such prefix.
 */
export function expectedErrorCode(corpus: Corpus, item: ConformanceCase): ErrorCode | undefined {
  const error = item.expected.error;
  if (typeof error !== 'string') return undefined;
  const sentence = isPath(error) ? corpus.read(error) : error;
  const prefix = /^([^:\n]*):/.exec(sentence)?.[1];
  return prefix === undefined ? undefined : codesByPrefix.get(prefix);
}

const codesByPrefix: ReadonlyMap<string, ErrorCode> = new Map([
  ['XML error', ErrorCode.XML_ERROR],
  ['unsupported configuration', ErrorCode.CONFIG_UNSUPPORTED],
  ['internal error', ErrorCode.INTERNAL_ERROR],
  ['operation failed', ErrorCode.OPERATION_FAILED],
  ['invalid argument', ErrorCode.INVALID_ARG],
  ['Requested operation is not valid', ErrorCode.OPERATION_INVALID],
  ['argument unsupported', ErrorCode.ARGUMENT_UNSUPPORTED],
  ['Operation not supported', ErrorCode.OPERATION_UNSUPPORTED],
]);

function isPath(text: string): boolean {
  return /^[^\s:]+\/[^\s:]+$/.test(text);
}

function unexpected(step: string, error: unknown): string {
  return `${step} failed: ${described(error)}`;
}

function described(error: unknown): string {
  if (isVirtError(error)) return `${error.codeName}: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function nameOf(code: ErrorCode): string {
  return Object.entries(ErrorCode).find(([, value]) => value === code)?.[0] ?? String(code);
}
