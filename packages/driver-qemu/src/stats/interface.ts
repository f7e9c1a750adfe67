import { readFileSync } from 'node:fs';
import type { NetworkInterface } from '@tsvirt/conf/domain';
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
    const counters = readCounters(name, iface);
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
export function interfaceCounters(name: string, iface: NetworkInterface): DomainInterfaceStats {
  const counters = readCounters(name, iface);
  if (counters === undefined)
    throw qemuError(ErrorCode.INTERNAL_ERROR, `the host has no interface '${name}'`);
  return counters;
}

/** The counters seen from the guest. What the host receives from a tap the guest has sent; a macvtap counts as the guest does. */
function readCounters(name: string, { type }: NetworkInterface): DomainInterfaceStats | undefined {
  if (/[/\0]/.test(name)) return undefined;
  const value = (counter: string) =>
    BigInt(readFileSync(`/sys/class/net/${name}/statistics/${counter}`, 'utf8').trim());
  const [rx, tx] = type === 'direct' ? ['rx', 'tx'] : ['tx', 'rx'];
  try {
    return {
      rxBytes: value(`${rx}_bytes`),
      rxPackets: value(`${rx}_packets`),
      rxErrs: value(`${rx}_errors`),
      rxDrop: value(`${rx}_dropped`),
      txBytes: value(`${tx}_bytes`),
      txPackets: value(`${tx}_packets`),
      txErrs: value(`${tx}_errors`),
      txDrop: value(`${tx}_dropped`),
    };
  } catch {
    return undefined;
  }
}
