import { type DomainInterface, DomainInterfaceAddressesSource, type HypervisorMethods } from '@tsvirt/core';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { checkFlags, findRunning } from './find.js';

/** Where a guest can be reached. */
export function interfaceMethods(state: QemuState) {
  return {
    async domainInterfaceAddresses(dom, source, flags) {
      checkFlags('virDomainInterfaceAddresses', flags, 0);
      const { object } = findRunning(state, dom);
      if (source !== DomainInterfaceAddressesSource.LEASE)
        throw new VirtError(
          ErrorCode.ARGUMENT_UNSUPPORTED,
          'addresses are known from the leases of virtual networks only',
          { domain: ErrorDomain.QEMU },
        );
      const result: DomainInterface[] = [];
      for (const iface of object.current.devices?.interfaces ?? []) {
        if (iface.type !== 'network') continue;
        const network = await (await state.network()).networkLookupByName(iface.source.network);
        const leases = await network.getDHCPLeases(iface.mac.address);
        if (leases.length === 0) continue;
        result.push({
          name: iface.target?.dev ?? '',
          hwaddr: iface.mac.address,
          addrs: leases.map(({ type, ipaddr, prefix }) => ({ type, addr: ipaddr, prefix })),
        });
      }
      return result;
    },
  } satisfies HypervisorMethods;
}
