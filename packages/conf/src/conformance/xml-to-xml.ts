import {
  type ConformanceCase,
  type Corpus,
  compareText,
  judge,
  type MaybePromise,
  type SuiteHandler,
  type TextComparison,
  unsupported,
} from '@tsvirt/core/conformance';

/** What a step of a round trip knows of its case. */
export interface CaseContext {
  readonly case: ConformanceCase;
  readonly corpus: Corpus;
  /** `params`, for short. */
  readonly params: Readonly<Record<string, unknown>>;
  /** True if `params.flags` has the flag; both `VIR_NETWORK_XML_INACTIVE` and short names such as `redefine`. */
  hasFlag(name: string): boolean;
  /** Text of one of the case's `inputs`. @throws Error if it has no such input. */
  input(name: string): string;
  /** `params.live`, false where it is absent. */
  readonly live: boolean;
}

/** A suite of documents that are parsed and formatted. */
export interface XmlToXml<Model> {
  parse(text: string, context: CaseContext): MaybePromise<Model>;
  /** What happens between parsing and formatting. An error here is outcome `failure`. */
  operate?(model: Model, context: CaseContext): MaybePromise<Model>;
  format(model: Model, context: CaseContext): MaybePromise<string>;
  /** Which of the case's `expected` files the text must equal. Default `xml`, else the only one. */
  readonly expected?: string;
  readonly comparison?: TextComparison;
}

/** A handler for the suites whose contract is: parse `input`, perhaps change it, format it, compare. */
export function xmlToXmlSuite<Model>(options: XmlToXml<Model>): SuiteHandler {
  return (corpus) => ({
    run(item) {
      const input = item.input;
      if (input === null) return unsupported('the case has no input');
      const context = caseContext(corpus, item);
      return judge(corpus, item, {
        parse: () => options.parse(corpus.read(input), context),
        operate: async (model) =>
          options.format(
            options.operate === undefined ? model : await options.operate(model, context),
            context,
          ),
        compare: (text: string) =>
          compareText(text, corpus.read(expectedPath(item, options.expected)), options.comparison),
      });
    },
  });
}

function caseContext(corpus: Corpus, item: ConformanceCase): CaseContext {
  const flags = Array.isArray(item.params.flags) ? (item.params.flags as unknown[]) : [];
  return {
    case: item,
    corpus,
    params: item.params,
    hasFlag: (name) => flags.includes(name),
    input: (name) => {
      const path = item.inputs?.[name];
      if (path === undefined) throw new Error(`the case has no input named ${name}`);
      return corpus.read(path);
    },
    live: item.params.live === true,
  };
}

function expectedPath(item: ConformanceCase, key: string | undefined): string {
  const only = Object.keys(item.expected).length === 1 ? Object.values(item.expected)[0] : undefined;
  const path = key === undefined ? (item.expected.xml ?? only) : item.expected[key];
  if (typeof path !== 'string') throw new Error('the case has no expected file to compare with');
  return path;
}
