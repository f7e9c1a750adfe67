import { isVirtError } from '@tsvirt/util/error';
import test from 'ava';
import { Choices } from './choices.test.support.js';
import { randomDocument } from './documents.test.support.js';
import { fixtures } from './fixtures.test.support.js';
import { kinds } from './kinds.test.support.js';
import { mutate } from './mutations.test.support.js';

const rounds = 1200;

for (const [folder, kind] of Object.entries(kinds))
  test(`any change of a ${folder} document gives a document or a VirtError`, (t) => {
    let outcomes = 0;
    // Documents that are valid by themselves are where changes tell most.
    const seeds: string[] = (fixtures[folder] ?? []).map((text) => kind.format(kind.parse(text) as never));
    for (let seed = 1; seeds.length < 20 && seed < 2000; seed++) {
      const text = randomDocument(kind.name, kind.shape, new Choices(seed));
      try {
        seeds.push(kind.format(kind.parse(text) as never, { secure: true }));
      } catch (error) {
        t.true(isVirtError(error), `${String(error)}: ${text}`);
      }
    }
    t.true(seeds.length > 0);
    for (let round = 0; round < rounds; round++) {
      const choices = new Choices(round);
      let text = choices.of(seeds);
      for (let changes = 1 + choices.below(3); changes > 0; changes--) text = mutate(text, choices);
      try {
        kind.format(kind.parse(text, { active: choices.once(2) }) as never, { secure: true });
        outcomes++;
      } catch (error) {
        if (!isVirtError(error))
          t.fail(`round ${round}: ${error instanceof Error ? error.stack : error}\n${text}`);
      }
    }
    t.true(outcomes > 0, 'some changes do no harm');
  });
