import { fail } from '../shell/failure.js';
import type { Invocation } from '../shell/invocation.js';

/** Prints a document, or with `--xpath` the parts of it that the expression selects; `--wrap` puts them in one root. */
export async function printXml(c: Invocation, xml: string): Promise<void> {
  const path = c.text('xpath');
  if (path === undefined) {
    c.print(xml);
    return;
  }
  const { indentedText, parseXml, select } = await import('../xml/document.js');
  let found: ReturnType<typeof select>;
  try {
    found = select(path, parseXml(xml));
  } catch {
    fail(`xpath '${path}' is invalid`);
  }
  if (typeof found === 'string') {
    c.print(`${found}\n`);
    return;
  }
  if (c.has('wrap')) {
    if (found.length === 0) c.print('<nodes/>\n');
    else c.print(`<nodes>\n${found.map((node) => `${indentedText(node, 1)}\n`).join('')}</nodes>\n`);
    return;
  }
  for (const node of found) c.print(`${indentedText(node)}\n`);
}
