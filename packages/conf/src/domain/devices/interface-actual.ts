import { bandwidth } from '../../common/bandwidth.js';
import { virtualPort } from '../../common/virtualport.js';
import { vlan } from '../../common/vlan.js';
import { attr, child, type Infer, uint, valued, variants, within, yesNo } from '../../element/index.js';
import { bridgeSource, directSource, hostdevSource } from './interface-source.js';

/** `<actual>`: what a network connected an interface to; told apart by `type`. Only in a driver's status file. */
export const actualShape = variants(
  'type',
  {
    network: { source: child(bridgeSource) },
    bridge: { source: child(bridgeSource) },
    direct: { source: child(directSource) },
    hostdev: { managed: attr(yesNo), source: child(hostdevSource) },
  },
  {
    before: { trustGuestRxFilters: attr(yesNo) },
    after: {
      vlan: child(vlan),
      virtualport: child(virtualPort),
      bandwidth: child(bandwidth),
      ...within('port', { isolated: attr(yesNo) }),
      classId: valued('id', uint({ min: 1 }), { name: 'class' }),
    },
    name: 'actualInterface',
  },
);
export type ActualInterface = Infer<typeof actualShape>;

export const actual = child(actualShape, {
  when: ({ status }) => status === true,
  readWhen: ({ status }) => status === true,
});
