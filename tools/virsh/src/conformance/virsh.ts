import { Readable } from 'node:stream';
import { compareText, type SuiteHandler, unsupported } from '@tsvirt/core/conformance';
import { runVirsh } from '../index.js';
import { withFilledPipe } from './pipe.js';

const count = 143_360;

/** Command lines of virsh and all that they print, against the test driver. */
export const virsh: SuiteHandler = (corpus) => {
  const places: Readonly<Record<string, string>> = {
    '@CUSTOM_URI@': `test://${corpus.path('_shared/examples/test/testnode.xml')}`,
    '@DATA@': corpus.path('virsh/data'),
  };
  const placed = (text: string, more: Readonly<Record<string, string>> = {}): string =>
    text.replace(/@[A-Z_]+@/g, (mark) => more[mark] ?? places[mark] ?? mark);

  const printed = async (params: Params, script: string | undefined, pipe?: string): Promise<string> => {
    const argv = params.argv
      .slice(1)
      .map((word) => placed(word, pipe === undefined ? {} : { '@PIPE@': pipe }));
    let text = '';
    const append = (chunk: string | Uint8Array): void => {
      text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    };
    const status = await runVirsh(script === undefined ? argv : [...argv, script], {
      stdin: Readable.from([]),
      env: { ...commonVariables(), ...variables((params.env ?? []).map((each) => placed(each))) },
      stdout: append,
      stderr: append,
    });
    return status === 0 ? text : `${text}\n## Exit code: ${status}\n`;
  };

  return {
    async run(item) {
      const params = item.params as unknown as Params;
      if (params.noRoot && process.getuid?.() === 0) return unsupported('it must not run as root');
      const input = item.input === null ? undefined : corpus.read(item.input);
      const text = params.bigPipe
        ? await withFilledPipe(`${' '.repeat(count)}${input}`, (pipe) => printed(params, undefined, pipe))
        : await printed(params, input);
      return compareText(
        params.filter ? withoutLines(text, params.filter) : text,
        corpus.read(String(item.expected.stdout)),
        { joinContinuations: false },
      );
    },
  };
};

interface Params {
  readonly argv: readonly string[];
  readonly env?: readonly string[];
  readonly filter: string | null;
  readonly noRoot?: boolean;
  readonly bigPipe?: boolean;
}

const variables = (list: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    list.map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]),
  );

function commonVariables(): Record<string, string | undefined> {
  const { PATH, HOME, USER, LOGNAME, TMPDIR } = process.env;
  return { PATH, HOME, USER, LOGNAME, TMPDIR, LANG: 'C' };
}

/** Without every occurrence of `mark` and what follows it on its line. */
function withoutLines(text: string, mark: string): string {
  let left = text;
  for (let at = left.indexOf(mark); at >= 0; at = left.indexOf(mark, at)) {
    const end = left.indexOf('\n', at + mark.length);
    left = left.slice(0, at) + (end < 0 ? '' : left.slice(end));
  }
  return left;
}
