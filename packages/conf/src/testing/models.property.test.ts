import { isVirtError } from '@tsvirt/util/error';
import test from 'ava';
import { readShape, writeShape } from '../element/index.js';
import { parseXml, XmlWriter } from '../xml/index.js';
import { Choices } from './choices.test.support.js';
import { randomDocument } from './documents.test.support.js';
import { type Kind, kinds } from './kinds.test.support.js';

const rounds = 400;
const parseOptions = { active: true };
const formatOptions = { secure: true };

/** The model of a text by the declaration alone; undefined for what the declaration refuses. */
function read({ shape }: Kind, text: string): unknown {
  try {
    return readShape(shape, parseXml(text), parseOptions);
  } catch (error) {
    if (!isVirtError(error)) throw error;
    return undefined;
  }
}

function write({ name, shape }: Kind, model: unknown): string {
  const writer = new XmlWriter();
  writeShape(shape, name, model, writer, formatOptions);
  return writer.toString();
}

for (const [folder, kind] of Object.entries(kinds))
  test(`any ${folder} that the types allow survives being written and read`, (t) => {
    let models = 0;
    for (let seed = 1; seed <= rounds; seed++) {
      const text = randomDocument(kind.name, kind.shape, new Choices(seed));
      const model = read(kind, text);
      if (model === undefined) continue;
      models++;
      const written = write(kind, model);
      const again = read(kind, written);
      if (again === undefined)
        t.fail(`seed ${seed}: what was written isn't read again:\n${text}\n${written}`);
      else t.is(write(kind, again), written, `seed ${seed}: ${text}`);
      // What every driver's defaults and checks make of it is a model or a VirtError.
      try {
        kind.format(kind.parse(text, parseOptions) as never, formatOptions);
      } catch (error) {
        t.true(
          isVirtError(error),
          `seed ${seed}: ${String(error)}\n${error instanceof Error ? error.stack : ''}\n${text}`,
        );
      }
    }
    t.true(models > rounds / 20, `${models} of ${rounds} documents were taken`);
  });
