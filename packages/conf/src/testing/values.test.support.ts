import fc from 'fast-check';
import type { ValueSchema } from '../element/index.js';
import type { Choices } from './choices.test.support.js';

const words = [
  ...[
    'a',
    'vda',
    'default',
    '/var/lib/a b.img',
    'it\'s <b> & "c"',
    'naïve ☃',
    ' edge ',
    'x'.repeat(300),
    '0',
    '1',
  ],
  ...['17', '0x1f', '10.0.0.1', 'fe80::1', '192.168.122.0', '52:54:00:12:34:56', 'yes', 'no', 'on', 'virbr0'],
  ...['12345678-1234-1234-1234-123456789abc', '', '1-3,^2', 'example.com', 'disk'],
];

const samples = new Map<string, readonly string[]>();

/** Texts that match a pattern: ours where some do, else made ones. */
function matching(pattern: string): readonly string[] {
  let found = samples.get(pattern);
  if (found === undefined) {
    const whole = new RegExp(`^(?:${pattern})$`, 'u');
    const made = (() => {
      try {
        return fc.sample(fc.stringMatching(whole), { seed: 7, numRuns: 10 });
      } catch {
        return [];
      }
    })();
    found = [...words.filter((word) => whole.test(word)), ...made];
    samples.set(pattern, found);
  }
  return found;
}

/** A text that a schema allows, often at the edge of what it allows. */
export function valueText(schema: ValueSchema, choices: Choices): string {
  switch (schema.type) {
    case 'enum':
      return choices.of(schema.values) ?? '';
    case 'integer': {
      const min = BigInt(schema.min ?? 0);
      const max = BigInt(schema.max ?? 2n ** 63n - 1n);
      const between = [min, min + 1n, max, max - 1n, 0n, 1n, 2n, 8n, 1024n].filter(
        (n) => n >= min && n <= max,
      );
      const value = choices.of(between);
      return schema.base === 16 && choices.once(2) ? `0x${value.toString(16)}` : String(value);
    }
    case 'number':
      return choices.of(['0', '1', '2.5', '1000000']);
    case 'choice':
      return valueText(choices.of(schema.of), choices);
    case 'list':
      return Array.from({ length: 1 + choices.below(3) }, () => valueText(schema.of, choices)).join(
        schema.separator,
      );
    default: {
      const allowed = schema.pattern === undefined ? words : matching(schema.pattern);
      return choices.of(allowed) ?? 'x';
    }
  }
}
