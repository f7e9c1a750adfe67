import { createNetworkDriver } from './driver.js';

/** Virtual networks: bridges, DHCP and DNS by dnsmasq, firewall rules. */
export const driver = createNetworkDriver();
