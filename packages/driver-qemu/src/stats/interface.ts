import { readFileSync } from 'node:fs';
import type { DomainInterfaceStats, TypedParam } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import type { GuestObject } from '../domain/guest.js';
import { qemuError } from '../errors.js';
import { big, text, uint } from './params.js';

/** What each interface with an end on the host has carried, by its place among all. */
export function interfaceStats(object: GuestObject): TypedParam[] {
  const interfaces = object.current.devices?.interfaces ?? [];
  const params = [uint('net.count', interfaces.length)];
  interfaces.forEach((iface, at) => {
    const name = iface.target?.dev;
    if (name === undefined) return;
    params.push(text(`net.${at}.name`, name));
    const counters = readCounters(name);
    if (counters === undefined) return;
    const { rxBytes, rxPackets, rxErrs, rxDrop, txBytes, txPackets, txErrs, txDrop } = counters;
    params.push(
      big(`net.${at}.rx.bytes`, rxBytes),
      big(`net.${at}.rx.pkts`, rxPackets),
      big(`net.${at}.rx.errs`, rxErrs),
      big(`net.${at}.rx.drop`, rxDrop),
      big(`net.${at}.tx.bytes`, txBytes),
      big(`net.${at}.tx.pkts`, txPackets),
      big(`net.${at}.tx.errs`, txErrs),
      big(`net.${at}.tx.drop`, txDrop),
    );
  });
  return params;
}

/** @throws VirtError `INTERNAL_ERROR` if the host has no such interface */
export function interfaceCounters(name: string): DomainInterfaceStats {
  const counters = readCounters(name);
  if (counters === undefined)
    throw qemuError(ErrorCode.INTERNAL_ERROR, `the host has no interface '${name}'`);
  return counters;
}
/** The counters of a tap, seen from the guest: what the host receives the guest has sent. */
function readCounters(name: string): DomainInterfaceStats | undefined {
  if (/[/\0]/.test(name)) return undefined;
  const value = (counter: string) =>
    BigInt(readFileSync(`/sys/class/net/${name}/statistics/${counter}`, 'utf8').trim());
  try {
    return {
      rxBytes: value('tx_bytes'),
      rxPackets: value('tx_packets'),
      rxErrs: value('tx_errors'),
      rxDrop: value('tx_dropped'),
      txBytes: value('rx_bytes'),
      txPackets: value('rx_packets'),
      txErrs: value('rx_errors'),
      txDrop: value('rx_dropped'),
    };
  } catch {
    return undefined;
  }
}
