import { uuid as uuidValue } from '../common/uuid.js';
import { domainDefaults } from '../domain/defaults/index.js';
import { type Domain, type DomainInput, domainShape } from '../domain/domain.js';
import type { DomainParseOptions } from '../domain/options.js';
import type { FormatOptions } from '../element/index.js';
import {
  type Field,
  type FieldConditions,
  formsInSchema,
  leaf,
  readShape,
  struct,
  writeShape,
} from '../element/index.js';

export interface EmbeddedDomainOptions extends FieldConditions {
  /** UUID to write where only that of the domain is known. */
  readonly uuid?: (options: FormatOptions) => string | undefined;
}

const domainOrUuid = formsInSchema(
  domainShape,
  domainShape,
  struct({ uuid: leaf(uuidValue, { required: true }) }),
);

/**
 * A domain's configuration inside a document about it: `<domain>` or `<inactiveDomain>`. Read without validation, as
 * it was valid when it was saved; one that has no type says only its UUID, and isn't kept.
 */
export function embeddedDomain(
  name: 'domain' | 'inactiveDomain',
  { when, readWhen, uuid }: EmbeddedDomainOptions = {},
): Field<Domain, false, DomainInput, false> {
  return {
    '~required': false,
    '~given': false,
    schema: () => ({
      kind: 'element',
      name,
      shape: () => (name === 'domain' ? domainOrUuid : domainShape),
      required: false,
      repeated: false,
    }),
    install(key, level) {
      level.onChild(name, (element, model, options) => {
        if (model[key] !== undefined || readWhen?.(options, element) === false) return;
        if (name === 'domain' && element.attribute('type') === undefined) return;
        const domainOptions: DomainParseOptions = { ...options, active: false, skipValidation: true };
        const domain = readShape(domainShape, element, domainOptions);
        domainDefaults(domain, domainOptions);
        model[key] = domain;
      });
      level.contentWriters.push({
        write: (model, writer, options) => {
          if (when?.(options, model) === false) return;
          const domain = model[key] as Domain | undefined;
          if (domain !== undefined) {
            writeShape(domainShape, name, domain, writer, { ...options, inactive: true });
            return;
          }
          const known = uuid?.(options);
          if (known === undefined) return;
          writer.open(name);
          writer.leaf('uuid', known);
          writer.close(name);
        },
      });
    },
  };
}
