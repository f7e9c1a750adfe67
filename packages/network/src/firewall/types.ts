/** Program that puts rules in force. */
export type FirewallBackend = 'iptables' | 'nftables';

export type IpFamily = 'ipv4' | 'ipv6';

/** A subnet whose packets leave by an interface of the host, or by any. */
export interface Subnet {
  readonly family: IpFamily;
  /** `192.168.122.0/24` */
  readonly network: string;
  readonly bridge: string;
  readonly device: string | undefined;
}

/** How the sender's address is changed: to one of the host's, or one of a pool. */
export interface Translation {
  /** `10.0.0.1-10.0.0.9` */
  readonly addresses: string | undefined;
  /** `1024-65535`; only with a protocol. */
  readonly ports: string | undefined;
  readonly protocol: 'udp' | 'tcp' | undefined;
}

/** One rule of a network. Rules are inserted before those that are there: the last given is looked at first. */
export type NetworkRule =
  /** Let guests reach a service on the host (`in`), or its answers reach guests (`out`). */
  | {
      readonly kind: 'service';
      readonly family: IpFamily;
      readonly direction: 'in' | 'out';
      readonly bridge: string;
      readonly protocol: 'tcp' | 'udp';
      readonly port: number;
    }
  /** Refuse what guests send elsewhere (`out`), or what is sent to them (`in`). */
  | {
      readonly kind: 'reject';
      readonly family: IpFamily;
      readonly direction: 'in' | 'out';
      readonly bridge: string;
    }
  /** Let guests talk to each other. */
  | { readonly kind: 'cross'; readonly family: IpFamily; readonly bridge: string }
  /** Let guests send elsewhere; let others send to them, `answers`: only in connections that guests began. */
  | { readonly kind: 'allow-out'; readonly subnet: Subnet }
  | { readonly kind: 'allow-in'; readonly subnet: Subnet; readonly answers: boolean }
  | { readonly kind: 'translate'; readonly subnet: Subnet; readonly to: Translation }
  | { readonly kind: 'keep-address'; readonly subnet: Subnet; readonly destination: string };
