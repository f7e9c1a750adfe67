import { ErrorCode } from '@tsvirt/util/error';
import { ipAddress } from '../common/ip.js';
import {
  attr,
  type Infer,
  leaves,
  list,
  nonEmpty,
  pattern,
  refine,
  string,
  struct,
  uint,
  yesNo,
} from '../element/index.js';
import { detail } from './values.js';

const code = ErrorCode.XML_DETAIL;
const required = { required: true, missing: code } as const;
const hostnames = leaves('hostname', refine(nonEmpty, { code }));
const address = refine(ipAddress, { code });

/** `<forwarder domain='example.com' addr='192.168.1.1'/>` */
const dnsForwarder = struct({ domain: attr(string), addr: attr(ipAddress) });

const txtName = refine(pattern('[^ ,]*', 'a name without blanks and commas'), { code });
export const dnsTxt = struct({
  name: attr(txtName, required),
  value: attr(detail, required),
});
export interface DnsTxt extends Infer<typeof dnsTxt> {}
/** Enough of a `<txt>` to find it. */
export const dnsTxtKey = struct({
  name: attr(txtName, required),
});

const target = {
  domain: attr(string),
  target: attr(string),
  port: attr(refine(uint({ min: 1, max: 65_535 }), { code })),
  priority: attr(refine(uint({ max: 65_535 }), { code }), { omit: 0 }),
  weight: attr(refine(uint({ max: 65_535 }), { code }), { omit: 0 }),
};
/** `<srv service='sip' protocol='udp' domain='example.com' target='pbx' port='5060'/>` */
export const dnsSrv = struct({
  service: attr(detail, required),
  protocol: attr(detail, required),
  ...target,
});
export interface DnsSrv extends Infer<typeof dnsSrv> {}
/** Enough of a `<srv>` to find it. */
export const dnsSrvKey = struct({ service: attr(detail), protocol: attr(detail), ...target });
export interface DnsSrvKey extends Infer<typeof dnsSrvKey> {}

export const dnsHost = struct({ ip: attr(address, required), hostnames });
export interface DnsHost extends Infer<typeof dnsHost> {}
/** Enough of a `<host>` to find it. */
export const dnsHostKey = struct({ ip: attr(address), hostnames });
export interface DnsHostKey extends Infer<typeof dnsHostKey> {}

/** `<dns>`: what the network's own name server knows and does. */
export const networkDns = struct({
  enable: attr(yesNo),
  forwardPlainNames: attr(yesNo),
  forwarders: list('forwarder', dnsForwarder),
  txts: list('txt', dnsTxt),
  srvs: list('srv', dnsSrv),
  hosts: list('host', dnsHost),
});
export interface NetworkDns extends Infer<typeof networkDns> {}
