import type { Network } from '@tsvirt/conf/network';
import { ErrorCode, type UndoStack, withUndo } from '@tsvirt/util';
import { createBridge, enableForwarding } from '../bridge/bridge.js';
import { fillDhcpChecksums, limitTraffic } from '../bridge/traffic.js';
import { removeDnsmasqFiles, startDnsmasq, stopDnsmasq, writeDnsmasqFiles } from '../dhcp/process.js';
import { dnsmasqTexts } from '../dhcp/texts.js';
import { networkError, unsupportedConfig } from '../errors.js';
import { applyFirewall, removeFirewall } from '../firewall/apply.js';
import { answersDhcp } from '../firewall/rules.js';
import type { NetworkState } from '../state.js';
import { runHook } from './hooks.js';
import type { LiveNetwork, NetworkObject } from './live.js';
import { bridgePlan, forwardedFamilies, needsDnsmasq, roleOf } from './plan.js';
import { watchDnsmasq } from './refresh.js';
import { checkBridgeFree, checkForwarding } from './refusals.js';

/**
 * Refuses, before anything is changed, what can't be started.
 * @throws VirtError `OPERATION_DENIED` without root's rights, `INTERNAL_ERROR` for a name or subnet in use.
 */
export async function checkStartable(state: NetworkState, network: Network): Promise<void> {
  if (roleOf(network) === 'hostdev')
    throw unsupportedConfig(
      `the network '${network.name}' hands out PCI devices, which isn't possible yet`,
      'Use an interface of type hostdev instead.',
    );
  const plan = bridgePlan(network);
  if (plan === undefined) return;
  if (!state.privileged)
    throw networkError(
      ErrorCode.OPERATION_DENIED,
      `the network '${network.name}' can't be started without root's rights`,
      'Use the system daemon, or an interface of type user.',
    );
  await checkBridgeFree(state.host, plan);
  await checkForwarding(state.host, forwardedFamilies(network));
}

/**
 * Makes everything that a network is on the host. It is active in the store already, in phase `starting`, so that a
 * crash in the middle is found; a failure undoes all of it, that included.
 */
export function bringUp(state: NetworkState, object: NetworkObject): Promise<void> {
  return withUndo(async (undo) => {
    undo.push(`mark ${object.name} as inactive`, () => state.store.stop(object));
    undo.push(`run the hooks of ${object.name}`, () => runHook(state, object, 'stopped'));
    await runHook(state, object, 'start');
    const data = await makeAll(state, object.current, undo);
    await runHook(state, object, 'started');
    await state.store.updateLive(object, { data });
    watchDnsmasq(state, object);
  });
}

async function makeAll(state: NetworkState, network: Network, undo: UndoStack): Promise<LiveNetwork> {
  const plan = bridgePlan(network);
  if (plan === undefined) return { phase: 'running' };
  await createBridge(state.host, plan, undo);
  await shapeTraffic(state, network, plan.name);
  await enableForwarding(state.host, forwardedFamilies(network));
  const firewall = await applyFirewall(state.host.runner, network);
  if (firewall !== undefined)
    undo.push(`remove the rules of ${plan.name}`, () => removeFirewall(state.host.runner, network, firewall));
  if (!needsDnsmasq(network)) return { phase: 'running', firewall };
  const files = state.dnsmasqFiles(network);
  undo.push(`remove the dnsmasq files of ${network.name}`, () => removeDnsmasqFiles(files));
  await writeDnsmasqFiles(files, dnsmasqTexts(network, files));
  const dnsmasq = await startDnsmasq(state.host.runner, files);
  undo.push(`stop the dnsmasq of ${network.name}`, () => stopDnsmasq(dnsmasq, files));
  return { phase: 'running', firewall, dnsmasq };
}

/** What is done with packets on the bridge itself; it goes with the bridge. */
async function shapeTraffic(state: NetworkState, network: Network, bridge: string): Promise<void> {
  const { runner } = state.host;
  const { bandwidth } = network;
  if (bandwidth !== undefined) await limitTraffic(runner, bridge, bandwidth);
  if (answersDhcp(network))
    await fillDhcpChecksums(runner, state.logger, bridge, bandwidth?.inbound?.average !== undefined);
}
