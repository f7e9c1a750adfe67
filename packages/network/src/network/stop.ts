import { removeBridge } from '../bridge/bridge.js';
import { findDnsmasq, removeDnsmasqFiles, stopDnsmasq } from '../dhcp/process.js';
import { removeFirewall } from '../firewall/apply.js';
import type { NetworkState } from '../state.js';
import { runHook } from './hooks.js';
import type { NetworkObject } from './live.js';
import { bridgePlan } from './plan.js';

/**
 * Takes away everything that a network is on the host, as far as it is there, and makes it inactive. A step that fails is
 * logged and keeps no other from being done: what is left shows when the network is started again.
 */
export async function takeDown(state: NetworkState, object: NetworkObject): Promise<void> {
  const network = object.current;
  const attempt = (what: string, work: () => Promise<unknown>) =>
    state.attempt(`${what} of ${network.name}`, work);
  const plan = bridgePlan(network);
  if (plan !== undefined && state.privileged) {
    const files = state.dnsmasqFiles(network);
    await attempt('stop the dnsmasq', async () => {
      const dnsmasq = object.data?.dnsmasq ?? (await findDnsmasq(files));
      if (dnsmasq !== undefined) await stopDnsmasq(dnsmasq, files);
    });
    await attempt('remove the dnsmasq files', () => removeDnsmasqFiles(files));
    await attempt('remove the firewall rules', async () => {
      const backend = object.data?.firewall;
      // A process that died while it started the network couldn't say how far it had come.
      if (backend !== undefined || object.data?.phase === 'starting')
        await removeFirewall(state.host.runner, network, backend);
    });
    await attempt('remove the bridge', () => removeBridge(state.host, plan.name));
  }
  await attempt('run the hooks', () => runHook(state, object, 'stopped'));
  state.dnsmasqs.forget(object.uuid);
  await attempt('remove the ports', () => state.ports.forget(object.uuid));
  await state.store.stop(object);
  if (!object.exists) await attempt('remove the leases', () => state.forgetLeases(network));
}
