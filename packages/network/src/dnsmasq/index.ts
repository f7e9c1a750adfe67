export { dnsmasqConfig } from './config.js';
export { dnsmasqHosts, dnsmasqNames } from './hosts.js';
