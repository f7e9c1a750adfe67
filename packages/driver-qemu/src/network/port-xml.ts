import { XmlWriter } from '@tsvirt/conf';
import type { NetworkInterface } from '@tsvirt/conf/domain';
import { element } from '../capabilities/write.js';

/** The `<networkport>` document by which a guest's interface asks a network for a port. */
export function formatPort(
  domain: { readonly name: string; readonly uuid: string },
  iface: NetworkInterface,
): string {
  const writer = new XmlWriter();
  element(writer, 'networkport', {}, () => {
    element(writer, 'owner', {}, () => {
      writer.leaf('name', domain.name);
      writer.leaf('uuid', domain.uuid);
    });
    element(writer, 'mac', { address: iface.mac.address });
  });
  return writer.toString();
}
