import { uuid } from '../common/uuid.js';
import { attr, child, extensions, type Infer, type Input, leaf, nonEmpty, struct } from '../element/index.js';
import { devices } from './devices/index.js';

export const domainShape = struct({
  type: attr(nonEmpty, { required: true }),
  name: leaf(nonEmpty),
  uuid: leaf(uuid),
  devices: child(devices, { keepEmpty: true }),
  extensions: extensions(),
});

/** A domain: what `<domain>` says. */
export interface Domain extends Infer<typeof domainShape> {}
/** What an application gives for a domain. */
export interface DomainInput extends Input<typeof domainShape> {}
