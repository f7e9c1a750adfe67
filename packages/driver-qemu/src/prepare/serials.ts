import type { Domain } from '@tsvirt/conf/domain';
import { usualSerialModel, usualSerialType } from '../machine/defaults.js';

/** What serial ports leave open, as their machine has it. Changes the model. */
export function serialDefaults(domain: Domain): void {
  for (const { target } of domain.devices.serials ?? []) {
    // The word for the usual port of any machine, from a time when there were only those of PCs.
    if (target.type === undefined || target.type === 'isa-serial') {
      const type = usualSerialType(domain);
      if (type === undefined) delete target.type;
      else target.type = type;
      if (target.model === 'isa-serial' && type !== 'isa-serial') delete target.model;
    }
    const model = target.type === undefined ? undefined : usualSerialModel(domain, target.type);
    if (model !== undefined) target.model ??= model;
  }
}
