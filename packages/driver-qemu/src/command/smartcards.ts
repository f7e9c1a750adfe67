import type { Domain, Smartcard } from '@tsvirt/conf/domain';
import type { QmpObject } from '../qmp/index.js';
import type { BuildContext } from './build.js';
import { addChardev } from './chardev.js';

/** Where the host's certificates are if the document doesn't say. */
const defaultDatabase = '/etc/pki/nssdb';

export function addSmartcards(context: BuildContext): void {
  for (const card of context.domain.devices.smartcards ?? [])
    context.args.json('-device', {
      ...cardDevice(context, card),
      id: card.alias,
      bus: cardBus(context.domain, card),
    });
}

function cardDevice(context: BuildContext, card: Smartcard): QmpObject {
  switch (card.mode) {
    case 'host':
      return { driver: 'ccid-card-emulated', backend: 'nss-emulated' };
    case 'host-certificates': {
      const [cert1, cert2, cert3] = card.certificates ?? [];
      const db = card.database ?? defaultDatabase;
      return { driver: 'ccid-card-emulated', backend: 'certificates', cert1, cert2, cert3, db };
    }
    case 'passthrough':
      return { driver: 'ccid-card-passthru', chardev: addChardev(context, card, 'smartcard') };
  }
}

function cardBus({ devices }: Domain, { address }: Smartcard): string {
  const controller = address?.type === 'ccid' ? address.controller : 0;
  const reader = devices.controllers?.find((each) => each.type === 'ccid' && each.index === controller);
  return `${reader?.alias ?? `ccid${controller}`}.0`;
}
