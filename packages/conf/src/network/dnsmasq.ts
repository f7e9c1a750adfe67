import { ErrorCode } from '@tsvirt/util/error';
import { attr, defineExtension, type Infer, list, string, struct, within } from '../element/index.js';

const options = struct({
  ...within('options', {
    options: list(
      'option',
      struct({ value: attr(string, { required: true, missing: ErrorCode.INTERNAL_ERROR }) }),
    ),
  }),
});

/** `<dnsmasq:options>`: lines for the network's dnsmasq, as they are. Declared here, used by whoever runs dnsmasq. */
export const dnsmasqExtension = defineExtension(
  'dnsmasq',
  'http://libvirt.org/schemas/network/dnsmasq/1.0',
  options,
);
export interface DnsmasqOptions extends Infer<typeof options> {}
