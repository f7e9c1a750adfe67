import { hostname } from 'node:os';
import { ConnectBaselineCPUFlags, type CpuDriver, type HypervisorMethods } from '@tsvirt/core';
import { checkFlags, invalidArgument } from '../errors.js';
import type { TestNode } from '../node/test-node.js';
import { formatCapabilities } from './capabilities.js';

/** The version of the API that this driver speaks. */
const libVersion = 11_003_000n;
const hypervisorVersion = 2n;
const maxVcpus = 32;

const sysinfo = `<sysinfo type='smbios'>
  <bios>
    <entry name='vendor'>LENOVO</entry>
    <entry name='version'>G4ETA1WW (2.61 )</entry>
    <entry name='date'>05/07/2014</entry>
    <entry name='release'>2.61</entry>
  </bios>
</sysinfo>
`;

/** The imaginary host as connections see it. `cpu` gives what computes with processors. */
export function hostMethods(node: TestNode, cpu: () => Promise<CpuDriver>) {
  const { host } = node;
  const { cells } = host;
  return {
    connectGetType: () => 'TEST',
    connectGetVersion: () => hypervisorVersion,
    connectGetLibVersion: () => libVersion,
    connectGetHostname: () => hostname(),
    connectGetMaxVcpus: () => maxVcpus,
    connectIsSecure: () => true,
    connectSupportsFeature: () => false,
    connectGetCapabilities: () => formatCapabilities(host),
    connectGetSysinfo: (flags) => {
      checkFlags('connectGetSysinfo', flags);
      return sysinfo;
    },

    async connectGetCPUModelNames(arch, flags) {
      checkFlags('connectGetCPUModelNames', flags);
      return (await cpu()).cpuGetModels(arch);
    },
    async connectBaselineCPU(cpus, flags) {
      const { EXPAND_FEATURES, MIGRATABLE } = ConnectBaselineCPUFlags;
      checkFlags('connectBaselineCPU', flags, EXPAND_FEATURES | MIGRATABLE);
      return (await cpu()).cpuBaseline(null, cpus, {
        hostsOnly: true,
        expand: (flags & EXPAND_FEATURES) !== 0,
        migratable: (flags & MIGRATABLE) !== 0,
      });
    },

    nodeGetInfo: () => host.node,
    nodeGetSecurityModel: () => ({ model: 'testSecurity', doi: '' }),
    nodeGetFreeMemory: () => cells.reduce((sum, cell) => sum + cell.free, 0n),
    nodeGetCellsFreeMemory: (startCell, maxCells) => {
      if (startCell < 0 || startCell >= cells.length)
        throw invalidArgument(`the host has no cell ${startCell}`);
      return cells.slice(startCell, startCell + maxCells).map(({ memory }) => memory);
    },
    nodeGetFreePages: (pages, _startCell, cellCount, flags) => {
      checkFlags('nodeGetFreePages', flags);
      let free = 6n;
      return Array.from({ length: pages.length * cellCount }, () => {
        free = free * 2n + 7n;
        return free;
      });
    },
    nodeGetCPUMap: (flags) => {
      checkFlags('nodeGetCPUMap', flags);
      return { cpumap: Uint8Array.of(0b10101), online: 3, cpus: 8 };
    },
    nodeGetCPUStats: (_cpu, flags) => {
      checkFlags('nodeGetCPUStats', flags);
      return [
        { field: 'user', value: 9_797_400_000n },
        { field: 'kernel', value: 34_678_723_400_000n },
        { field: 'idle', value: 87_264_900_000n },
        { field: 'iowait', value: 763_600_000n },
      ];
    },
  } satisfies HypervisorMethods;
}
