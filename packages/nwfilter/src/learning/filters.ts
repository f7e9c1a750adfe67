import { type NWFilter, parseNWFilter } from '@tsvirt/conf/nwfilter';
import type { LearningMode } from './mode.js';

const dhcp = (server: string): string =>
  `<rule action='accept' direction='out' priority='100'><ip srcmacaddr='$MAC' protocol='udp' srcportstart='68' dstportstart='67'/></rule>
   <rule action='accept' direction='in' priority='100'><ip ${server} protocol='udp' srcportstart='67' dstportstart='68'/></rule>`;

/**
 * What a guest may send and get while its address isn't known: as much as shows it, under its own MAC address, whatever its filter lets
 * through later.
 * @param hasServers whether DHCP servers are named, whose answers alone count
 */
export function learningFilter(mode: LearningMode, hasServers: boolean): NWFilter {
  const rules =
    mode === 'dhcp'
      ? dhcp(hasServers ? "srcipaddr='$DHCPSERVER'" : '')
      : `<rule action='drop' direction='out' priority='50'><mac match='no' srcmacaddr='$MAC'/></rule>
         <rule action='accept' direction='inout' priority='100'><mac protocolid='arp'/></rule>
         <rule action='accept' direction='inout' priority='100'><mac protocolid='ipv4'/></rule>`;
  return parseNWFilter(
    `<filter name='learning'>${rules}<rule action='drop' direction='inout' priority='1000'/></filter>`,
  );
}
