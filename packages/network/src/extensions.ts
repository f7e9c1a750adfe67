import { dnsmasqExtension } from '@tsvirt/conf/network';

/** Parts of a network's document that this driver understands beside the common ones. */
export const extensions = [dnsmasqExtension] as const;
