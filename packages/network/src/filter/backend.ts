/** The program that puts rules in force. */
export type FirewallBackend = 'nftables' | 'iptables';
