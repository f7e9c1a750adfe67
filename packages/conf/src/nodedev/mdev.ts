import { uuid } from '../common/uuid.js';
import { attr, child, leaf, list, nonEmpty, string, struct, uint, valued } from '../element/index.js';
import { always } from './nested.js';

/** Which mediated devices a device can make. */
export const mdevTypes = struct({
  types: list(
    'type',
    struct({
      id: attr(nonEmpty, { required: true }),
      name: leaf(string),
      deviceAPI: leaf(string, { required: true }),
      availableInstances: leaf(uint(), { required: true }),
    }),
  ),
});

/** A mediated device. */
export const mdevCapability = {
  mdevType: valued('id', nonEmpty, { name: 'type', attributeRequired: true }),
  uuid: leaf(uuid),
  /** Address of the parent on its bus: `0000:00:02.0`, `0.0.0052`, `matrix`. */
  parentAddress: leaf(string, { name: 'parent_addr' }),
  iommuGroup: always(child(struct({ number: attr(uint(), { default: 0 }) }), { keepEmpty: true })),
  attributes: list(
    'attr',
    struct({ name: attr(nonEmpty, { required: true }), value: attr(string, { required: true }) }),
  ),
};
