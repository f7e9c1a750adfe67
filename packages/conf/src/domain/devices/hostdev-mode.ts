import { attr, elementError, type Field, oneOf } from '../../element/index.js';

const modes = oneOf('subsystem', 'capabilities');
export type HostdevMode = 'subsystem' | 'capabilities';

const capabilities = new Set<unknown>(['storage', 'misc', 'net']);
const modeOf = (type: unknown): HostdevMode => (capabilities.has(type) ? 'capabilities' : 'subsystem');

/** `mode='subsystem'`: which mode a device has follows from its type. */
export const hostdevMode: Field<HostdevMode, true, HostdevMode, false> = {
  ...attr(modes, { required: true }),
  '~given': false,
  install(key, level) {
    level.finishers.push((element, model) => {
      const mode = element.attribute('mode') ?? 'subsystem';
      const type = element.attribute('type');
      if (mode !== modeOf(type))
        throw elementError(element, `type '${type ?? ''}' does not belong to mode '${mode}'`);
      for (const name of ['rawio', 'sgio'])
        if (type !== 'scsi' && element.attribute(name) !== undefined)
          throw elementError(element, `'${name}' is only for devices of type 'scsi'`);
      model[key] = mode;
    });
    level.attributeWriters.push({ write: (model, writer) => writer.attribute('mode', modeOf(model.type)) });
  },
};
