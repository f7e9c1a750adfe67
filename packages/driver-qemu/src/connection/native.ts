import { join } from 'node:path';
import type { HypervisorMethods } from '@tsvirt/core';
import { shellQuote } from '@tsvirt/util';
import { buildCommandLine } from '../command/build.js';
import { guestEnvironment } from '../command/environment.js';
import { dependsOnHost } from '../cpu/depends-on-host.js';
import { decideCpuHere } from '../cpu/guest-cpu.js';
import { memoryPlaces } from '../domain/memory-places.js';
import { placeChannels } from '../domain/places.js';
import { masterKeyPath, newMasterKey, sealSecrets, secretsOf } from '../domain/secrets.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument } from '../errors.js';
import { powerCpu } from '../host/power.js';
import { parseDefinition } from '../prepare/definition.js';
import { prepareLive } from '../prepare/live.js';
import { monitorDescriptor } from '../process/emulator.js';

const format = 'qemu-argv';

/** What a domain is in QEMU's own words. */
export function nativeMethods(state: QemuState) {
  return {
    /** One line for a shell. What is handed to QEMU as an open descriptor has its number only. */
    async connectDomainXMLToNative(nativeFormat, domainXml, flags) {
      checkFlags('virConnectDomainXMLToNative', flags, 0);
      if (nativeFormat !== format)
        throw invalidArgument(`a QEMU domain can be told as '${format}', not '${nativeFormat}'`);
      const definition = await parseDefinition(state, domainXml);
      const capabilities = await state.capabilitiesOf(definition);
      const live = structuredClone(prepareLive(definition, capabilities));
      if (dependsOnHost(live)) await decideCpuHere(state, live, capabilities);
      const { disks = [] } = live.devices;
      live.devices.disks = await Promise.all(disks.map((disk) => state.placed(disk)));
      const directory = join(state.paths.guests, live.uuid ?? live.name ?? '');
      placeChannels(live, directory);
      const taps = new Map<string, readonly number[]>();
      let next = monitorDescriptor + 1;
      for (const { alias, type, driver } of live.devices.interfaces ?? []) {
        if (alias === undefined || (type !== 'bridge' && type !== 'network' && type !== 'direct')) continue;
        taps.set(
          alias,
          Array.from({ length: Math.max(1, driver?.queues ?? 1) }, () => next++),
        );
      }
      const args = buildCommandLine(live, capabilities, {
        id: -1,
        directory,
        masterKey: masterKeyPath(directory),
        secrets: await sealSecrets(state, secretsOf(live, capabilities), newMasterKey()),
        channelDirectory: state.paths.channels,
        monitorDescriptor,
        taps,
        listeners: new Map(),
        files: new Map(),
        helperSockets: new Map(),
        hostPaths: new Map(),
        memory: await memoryPlaces(state, live),
        now: Date.now(),
        hostCpu: powerCpu(),
      });
      const env = Object.entries(guestEnvironment(directory, live)).map(
        ([name, value]) => `${name}=${shellQuote(value)}`,
      );
      return `${[...env, ...[capabilities.binary, ...args].map(shellQuote)].join(' ')}\n`;
    },
  } satisfies HypervisorMethods;
}
