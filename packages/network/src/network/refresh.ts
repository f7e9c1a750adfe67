import type { Network } from '@tsvirt/conf/network';
import { isAlive, signalProcess, withUndo } from '@tsvirt/util';
import { enableForwarding } from '../bridge/bridge.js';
import { findDnsmasq, startDnsmasq, stopDnsmasq, writeDnsmasqFiles } from '../dhcp/process.js';
import { dnsmasqTexts } from '../dhcp/texts.js';
import { applyFirewall } from '../firewall/apply.js';
import type { NetworkState } from '../state.js';
import type { LiveNetwork, NetworkObject } from './live.js';
import { bridgePlan, forwardedFamilies, needsDnsmasq } from './plan.js';
import { takeDown } from './stop.js';

/**
 * Takes up a network that an earlier process started: its dnsmasq is started again if it died, its rules are put in force
 * again. One that was half started, or whose bridge is gone, is found inactive. Never throws: what fails is logged.
 */
export async function takeUp(state: NetworkState, object: NetworkObject): Promise<void> {
  await state.attempt(`take up the network ${object.name}`, async () => {
    const network = object.current;
    const plan = bridgePlan(network);
    if (object.data?.phase !== 'running') {
      state.logger.warn(
        `the network '${object.name}' was being started when the last process ended: it is stopped`,
      );
      await takeDown(state, object);
      return;
    }
    if (plan !== undefined && !(await state.host.facts.links()).has(plan.name)) {
      state.logger.warn(`the bridge of the network '${object.name}' is gone: the network is inactive`);
      await takeDown(state, object);
      return;
    }
    for (const { path, error } of (await state.ports.load(object.uuid)).broken)
      state.logger.error(`the port in ${path} can't be used and was skipped`, { error });
    await keepUp(state, object);
  });
}

/** Sees to it that what a running network needs is there. */
export async function keepUp(state: NetworkState, object: NetworkObject): Promise<void> {
  const network = object.current;
  if (bridgePlan(network) === undefined || !state.privileged) return;
  await enableForwarding(state.host, forwardedFamilies(network));
  const firewall = await applyFirewall(state.host.runner, network);
  const data: LiveNetwork = { phase: 'running', firewall, dnsmasq: await livingDnsmasq(state, object) };
  await state.store.updateLive(object, { data });
  watchDnsmasq(state, object);
}

/** Sees to it that a network's dnsmasq is started again when it ends without having been told to. */
export function watchDnsmasq(state: NetworkState, object: NetworkObject): void {
  const { uuid } = object;
  const known = object.data?.dnsmasq;
  state.dnsmasqs.watch(uuid, known, () =>
    state.store.withJob(uuid, async (found) => {
      if (!found.active || found.data?.dnsmasq !== known || known === undefined || isAlive(known)) return;
      if (state.dnsmasqs.mayReturn(uuid)) await keepUp(state, found);
      else
        state.logger.error(
          `the dnsmasq of the network '${found.name}' ends again and again: it is left alone`,
        );
    }),
  );
}

async function livingDnsmasq(state: NetworkState, object: NetworkObject): Promise<LiveNetwork['dnsmasq']> {
  const network = object.current;
  if (!needsDnsmasq(network)) return undefined;
  const known = object.data?.dnsmasq;
  if (known !== undefined && isAlive(known)) return known;
  const files = state.dnsmasqFiles(network);
  const found = await findDnsmasq(files);
  if (found !== undefined) return found;
  state.logger.warn(`the dnsmasq of the network '${object.name}' has ended: it is started again`);
  await writeDnsmasqFiles(files, dnsmasqTexts(network, files));
  return startDnsmasq(state.host.runner, files);
}

/** Puts a changed definition of a running network in force: rules, and what dnsmasq serves; or, when that fails, the one before. */
export async function changeLive(state: NetworkState, object: NetworkObject, next: Network): Promise<void> {
  const before = object.current;
  if (bridgePlan(next) === undefined || !state.privileged) {
    await state.store.updateLive(object, { live: next });
    return;
  }
  await withUndo(async (undo) => {
    undo.push(`put the network ${object.name} back as it was`, async () => {
      // It may be another one than before, or serve what now is not to be.
      const files = state.dnsmasqFiles(before);
      const found = await findDnsmasq(files);
      if (found !== undefined) await stopDnsmasq(found, files);
      await keepUp(state, object);
    });
    const firewall = await applyFirewall(state.host.runner, next);
    const dnsmasq = await changeDnsmasq(state, object, before, next);
    await state.store.updateLive(object, { live: next, data: { phase: 'running', firewall, dnsmasq } });
  });
  watchDnsmasq(state, object);
}

async function changeDnsmasq(
  state: NetworkState,
  object: NetworkObject,
  before: Network,
  next: Network,
): Promise<LiveNetwork['dnsmasq']> {
  const files = state.dnsmasqFiles(next);
  const current = object.data?.dnsmasq;
  const alive = current !== undefined && isAlive(current) ? current : undefined;
  if (!needsDnsmasq(next)) {
    if (alive !== undefined) await stopDnsmasq(alive, files);
    return undefined;
  }
  const texts = dnsmasqTexts(next, files);
  const old = dnsmasqTexts(before, files);
  if (alive !== undefined && texts.config === old.config) {
    if (texts.hosts === old.hosts && texts.addnHosts === old.addnHosts) return alive;
    await writeDnsmasqFiles(files, texts);
    signalProcess(alive, 'SIGHUP');
    return alive;
  }
  if (alive !== undefined) await stopDnsmasq(alive, files);
  await writeDnsmasqFiles(files, texts);
  return startDnsmasq(state.host.runner, files);
}
