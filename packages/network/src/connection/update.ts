import {
  type Network,
  updateCommands,
  updateNetwork,
  updateSections,
  validateNetwork,
} from '@tsvirt/conf/network';
import { type NetworkMethods, NetworkUpdateFlags } from '@tsvirt/core';
import { withUndo } from '@tsvirt/util';
import { checkFlags, invalidArgument, invalidOperation } from '../errors.js';
import { runHook } from '../network/hooks.js';
import type { NetworkObject } from '../network/live.js';
import { changeLive } from '../network/refresh.js';
import { checkSupported } from '../network/supported.js';
import { checkWords } from '../network/words.js';
import type { NetworkState } from '../state.js';
import { notActive } from './find.js';

const impact = NetworkUpdateFlags.LIVE | NetworkUpdateFlags.CONFIG;

/** Changing one section of a network that runs, of its definition, or both. */
export function updateMethods(state: NetworkState) {
  return {
    networkUpdate: (net, command, section, parentIndex, xml, flags) =>
      state.store.withJob(net.uuid, async (object) => {
        checkFlags('virNetworkUpdate', flags, impact);
        const targets = impactOf(object, flags);
        const change = changeOf(command, section, parentIndex, xml);
        // Both are computed before either is changed, so that bad input changes nothing.
        const definition = targets.definition === undefined ? undefined : change(targets.definition);
        const live = targets.live === undefined ? undefined : change(targets.live);
        await withUndo(async (undo) => {
          if (targets.live !== undefined && live !== undefined) {
            const before = targets.live;
            await changeLive(state, object, live);
            undo.push(`put the network ${object.name} back as it was`, () =>
              changeLive(state, object, before),
            );
          }
          if (definition !== undefined) await state.store.define(definition);
        });
        await runHook(state, object, 'updated');
      }),
  } satisfies NetworkMethods;
}

/**
 * What the impact flags mean: the live definition, the persistent one, or both; with neither flag what is in force.
 * @throws VirtError `OPERATION_INVALID` where there is no such definition.
 */
export function impactOf(
  object: NetworkObject,
  flags: number,
): { readonly live?: Network | undefined; readonly definition?: Network | undefined } {
  const current = (flags & impact) === 0;
  const changesLive = (flags & NetworkUpdateFlags.LIVE) !== 0 || (current && object.active);
  const changesDefinition = (flags & NetworkUpdateFlags.CONFIG) !== 0 || (current && !object.active);
  if (changesLive && !object.active) throw notActive(object);
  if (changesDefinition && !object.persistent)
    throw invalidOperation(`the network '${object.name}' is transient: it has no definition to change`);
  return {
    live: changesLive ? object.live : undefined,
    definition: changesDefinition ? object.definition : undefined,
  };
}

function changeOf(
  command: number,
  section: number,
  parentIndex: number,
  xml: string,
): (network: Network) => Network {
  const commandName = Object.entries(updateCommands).find(([number]) => Number(number) === command)?.[1];
  const sectionName = Object.entries(updateSections).find(([number]) => Number(number) === section)?.[1];
  if (commandName === undefined) throw invalidArgument(`there is no update command ${command}`);
  if (sectionName === undefined) throw invalidArgument(`a network has no section ${section}`);
  return (network) => {
    const changed = updateNetwork(network, commandName, sectionName, parentIndex, xml);
    validateNetwork(changed);
    checkSupported(changed);
    checkWords(changed);
    return changed;
  };
}
