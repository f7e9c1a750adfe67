import { size } from '../common/size.js';
import type { Field } from '../element/index.js';

/**
 * A size in bytes that only a driver tells, never a document that it's given: read as 0, always written.
 */
export function reportedSize(): Field<bigint, true, bigint, false> {
  const written = size({ unit: 'bytes' });
  return {
    ...written,
    '~required': true,
    '~given': false,
    install(key, level) {
      level.absent.push((_, model) => {
        model[key] = 0n;
      });
      const name = level.elementName(key);
      level.contentWriters.push({
        write: (model, writer) => {
          writer.open(name);
          writer.attribute('unit', 'bytes');
          writer.closeWithText(name, String(model[key] ?? 0n));
        },
      });
    },
  };
}
