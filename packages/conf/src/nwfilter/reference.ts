import { ErrorCode } from '@tsvirt/util/error';
import { attr, type Field, type Infer, pattern, string, struct } from '../element/index.js';

/** A value for a variable of the filter; a variable given several times is a list. */
export interface FilterParameter {
  name: string;
  value: string;
}

/** As a valid document has it. */
const one = struct({
  name: attr(pattern('[a-zA-Z0-9_]+', 'a name'), { required: true }),
  value: attr(pattern('[a-zA-Z0-9_.:]+', 'a value'), { required: true }),
});

function byName(a: FilterParameter, b: FilterParameter): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** `<parameter name='IP' value='10.0.0.1'/>`, in the order of names. What no variable can be or hold is left out, as libvirt does. */
export const filterParameters: Field<FilterParameter[], false> = {
  '~required': false,
  '~given': false,
  schema: () => ({ kind: 'element', name: 'parameter', shape: () => one, required: false, repeated: true }),
  install(key, level) {
    level.finishers.push((element, model) => {
      const parameters: FilterParameter[] = [];
      for (const child of element.childrenNamed('parameter')) {
        const name = child.attribute('name') ?? '';
        const value = child.attribute('value') ?? '';
        if (/^\w+$/.test(name) && /^[\w.:]+$/.test(value)) parameters.push({ name, value });
      }
      if (parameters.length > 0) model[key] = parameters.sort(byName);
    });
    level.contentWriters.push({
      keys: [key],
      write: (model, writer) => {
        for (const { name, value } of (model[key] as FilterParameter[] | undefined)?.toSorted(byName) ?? []) {
          writer.open('parameter');
          writer.attribute('name', name);
          writer.attribute('value', value);
          writer.close('parameter');
        }
      },
    });
  },
};

/** `<filterref filter='clean-traffic'>`: all rules of another filter. */
export const filterReference = struct({
  filter: attr(string, { required: true, missing: ErrorCode.INTERNAL_ERROR }),
  parameters: filterParameters,
});
export interface FilterReference extends Infer<typeof filterReference> {}
