import { ParseError } from './parse-error.js';

/** One step of a command line: a word, the end of one command, or the end of everything. */
export type Token =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'end' };

/** Hands out tokens one by one. */
export interface TokenSource {
  next(): Token;
}

const END: Token = { kind: 'end' };
const SEPARATOR: Token = { kind: 'separator' };

/** Words of an argument vector as they are: one command, no quoting, no separators. */
export function argvTokens(argv: readonly string[]): TokenSource {
  let index = 0;
  return {
    next() {
      const text = argv[index];
      if (text === undefined) return END;
      index += 1;
      return { kind: 'word', text };
    },
  };
}

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';
const isBreak = (character: string | undefined): boolean => character === ';' || character === '\n';

/**
 * Words of a script line: blanks part words; `;` and newline part commands; `#` at the start of a word comments out
 * the rest of its line; `'…'` is literal, `"…"` keeps blanks, `\` takes the next character as it is and swallows a newline.
 * @param partial takes an open quote or a dangling `\` as they stand, for completion.
 */
export function scriptTokens(script: string, partial = false): TokenSource {
  let at = 0;

  const word = (): Token => {
    let text = '';
    let quote = '';
    for (; at < script.length; at += 1) {
      const character = script.charAt(at);
      if (quote === '' && (isBlank(character) || isBreak(character))) break;
      if (character === "'" && quote !== '"') {
        quote = quote === "'" ? '' : "'";
      } else if (character === '"' && quote !== "'") {
        quote = quote === '"' ? '' : '"';
      } else if (character === '\\' && quote !== "'") {
        at += 1;
        if (at >= script.length && !partial) throw new ParseError('dangling \\');
        if (script.charAt(at) !== '\n') text += script.charAt(at);
      } else {
        text += character;
      }
    }
    if (quote === '"' && !partial) throw new ParseError('missing "');
    return { kind: 'word', text };
  };

  return {
    next() {
      while (isBlank(script[at]) || (script[at] === '\\' && script[at + 1] === '\n'))
        at += script[at] === '\\' ? 2 : 1;
      if (at >= script.length) return END;
      if (isBreak(script[at])) {
        at += 1;
        return SEPARATOR;
      }
      if (script[at] === '#') {
        const newline = script.indexOf('\n', at);
        at = newline < 0 ? script.length : newline + 1;
        return SEPARATOR;
      }
      return word();
    },
  };
}
