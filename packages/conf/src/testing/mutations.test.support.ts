import { parseXml, type XmlElement } from '../xml/index.js';
import type { Choices } from './choices.test.support.js';

/** Texts that stand where others are expected. */
const junk = [
  ...[
    '',
    ' ',
    '0',
    '-1',
    '4294967296',
    '18446744073709551616',
    '99999999999999999999999',
    '1e9',
    'NaN',
    '0x',
    'true',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '../../etc/passwd',
    '&amp;lt;',
    '☃',
    'x'.repeat(5000),
    '1-',
    '1,,2',
    '^1',
  ],
  ...['/', ':', '::', '%', '10.0.0.256', 'ff:ff', '{', '[]', 'json:{}', 'json:[', '\n', '&#9;'],
];

interface Place {
  readonly element: XmlElement;
}

function elements(root: XmlElement): Place[] {
  return [{ element: root }, ...root.children.flatMap(elements)];
}

/** One change of a document: an element or attribute gone, twice, renamed, filled with junk, moved, or the text cut. */
export function mutate(text: string, choices: Choices): string {
  let root: XmlElement;
  try {
    root = parseXml(text);
  } catch {
    return text;
  }
  const all = elements(root);
  const { element } = choices.of(all);
  const { source, start, end, name } = element;
  const body = source.slice(start, end);
  const replace = (changed: string) => source.slice(0, start) + changed + source.slice(end);
  const [first, second] = [choices.of(all).element, choices.of(all).element];
  const tag = /^<[^>]*>/.exec(body)?.[0] ?? '';
  const inTag = (pattern: RegExp, put: (found: string) => string) =>
    replace(tag.replace(pattern, put) + body.slice(tag.length));
  switch (choices.below(10)) {
    case 0:
      return replace('');
    case 1:
      return replace(body + body);
    case 2:
      return replace(body.replace(name, 'x').replace(new RegExp(`${name}>$`), 'x>'));
    case 3:
      return inTag(/ [^ =]+='[^']*'/, () => '');
    case 4:
      return inTag(/='[^']*'/, () => `='${choices.of(junk)}'`);
    case 5:
      return inTag(/ ([^ =]+)='[^']*'$/, (found) => found.replace('=', 'x='));
    case 6:
      return replace(body.replace(/>[^<]*</, () => `>${choices.of(junk)}<`));
    case 7:
      return source.slice(0, choices.below(source.length));
    case 8: {
      // What is in one place, in another.
      return replace(first.source.slice(first.start, first.end));
    }
    default:
      return second.end <= start || second.start >= end
        ? replace(`<${name}>${second.source.slice(second.start, second.end)}</${name}>`)
        : replace('');
  }
}
