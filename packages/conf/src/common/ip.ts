import { isIPv4, isIPv6 } from 'node:net';
import {
  attr,
  elementError,
  type Field,
  type Infer,
  oneOf,
  struct,
  uint,
  type ValueType,
} from '../element/index.js';

/** An IPv6 address as inet_ntop writes it: `2001:DB8:0:0::1` is `2001:db8::1`. */
function canonicalIPv6(text: string): string | undefined {
  const zone = text.indexOf('%');
  const bare = zone < 0 ? text : text.slice(0, zone);
  if (!isIPv6(bare)) return undefined;
  const host = new URL(`http://[${bare}]/`).hostname.slice(1, -1);
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host);
  const written =
    mapped === null
      ? host
      : `::ffff:${[mapped[1], mapped[2]]
          .map((part) => Number.parseInt(part ?? '', 16))
          .flatMap((word) => [word >> 8, word & 0xff])
          .join('.')}`;
  return zone < 0 ? written : written + text.slice(zone);
}

/** An IP address of either family in its canonical form, or undefined. */
export function canonicalIP(text: string): string | undefined {
  return isIPv4(text) ? text : canonicalIPv6(text);
}

/** Family of an address that {@link ipAddress} took. */
export function ipFamily(address: string): 'ipv4' | 'ipv6' {
  return address.includes(':') ? 'ipv6' : 'ipv4';
}

/** An IP address of either family, in its canonical form. */
export const ipAddress: ValueType<string> = {
  parse: canonicalIP,
  format: (value) => value,
  expected: 'an IP address',
  name: 'ipAddr',
  schema: { type: 'string', pattern: '[0-9a-fA-F:.]+' },
};

/** An IPv4 address. */
export const ipv4Address: ValueType<string> = {
  parse: (text) => (isIPv4(text) ? text : undefined),
  format: (value) => value,
  expected: 'an IPv4 address',
  name: 'ipv4Addr',
  schema: { type: 'string', pattern: '([0-9]{1,3}\\.){3}[0-9]{1,3}' },
};

export const ipFamilyName = oneOf('ipv4', 'ipv6');

/** Family of the address beside it: worked out where the document doesn't say. */
const derivedFamily: Field<'ipv4' | 'ipv6', true, 'ipv4' | 'ipv6', false> = {
  ...attr(ipFamilyName, { required: true }),
  '~given': false,
  install(key, level) {
    level.onAttribute('family', (text, element, model) => {
      if (typeof model.address !== 'string' || ipFamilyName.parse(text) === undefined) return;
      if (ipFamily(model.address) !== text)
        throw elementError(element, `'${model.address}' is not an ${text} address`);
    });
    level.absent.push((_, model) => {
      model[key] = ipFamily(String(model.address));
    });
    level.attributeWriters.push({
      write: (model, writer) => writer.attribute('family', ipFamily(String(model.address))),
    });
  },
};

/** `<ip address='192.168.1.2' family='ipv4' prefix='24' peer='192.168.1.1'/>` of a guest's interface. */
export const interfaceIp = struct(
  {
    address: attr(ipAddress, { required: true }),
    family: derivedFamily,
    prefix: attr(uint({ max: 128 }), { omit: 0 }),
    peer: attr(ipAddress),
  },
  'interfaceIp',
);
export interface InterfaceIp extends Infer<typeof interfaceIp> {}

/** `<route family='ipv4' address='10.0.0.0' prefix='8' gateway='192.168.1.1' metric='2'/>` */
export const route = struct(
  {
    family: attr(ipFamilyName),
    address: attr(ipAddress, { required: true }),
    netmask: attr(ipv4Address),
    prefix: attr(uint({ max: 128 })),
    gateway: attr(ipAddress, { required: true }),
    metric: attr(uint({ min: 1 })),
  },
  'route',
);
export interface Route extends Infer<typeof route> {}
