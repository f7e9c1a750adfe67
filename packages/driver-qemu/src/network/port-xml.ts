import { parseXml, XmlWriter } from '@tsvirt/conf';
import type { NetworkInterface } from '@tsvirt/conf/domain';
import { element } from '../capabilities/write.js';
import { unsupportedConfig } from '../errors.js';
import { directModes, type Socket } from './plug.js';

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

/**
 * What a port says it is plugged into; undefined if it doesn't.
 * @throws VirtError `CONFIG_UNSUPPORTED` for what this driver can't plug an interface into
 */
export function socketOf(xml: string, owner: string): Socket | undefined {
  const { children } = parseXml(xml);
  for (const part of ['vlan', 'virtualport'])
    if (children.some(({ name }) => name === part))
      throw unsupportedConfig(
        `'${owner}' can't be started: this driver has no support for <${part}> of networks yet`,
      );
  const plug = children.find(({ name }) => name === 'plug');
  const [type, bridge, dev, mode] = ['type', 'bridge', 'dev', 'mode'].map((key) => plug?.attribute(key));
  if (bridge !== undefined) return { type: type === 'bridge' ? 'bridge' : 'network', bridge };
  const known = directModes.find((each) => each === mode);
  if (type === 'direct' && dev !== undefined && known !== undefined) return { type, dev, mode: known };
  if (plug === undefined) return undefined;
  throw unsupportedConfig(
    `'${owner}' can't be started: this driver has no support for ports of type '${type}' yet`,
  );
}
