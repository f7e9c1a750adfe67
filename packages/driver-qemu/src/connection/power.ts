import {
  type CallContext,
  DomainRebootFlagValues,
  type DomainRef,
  DomainShutdownFlagValues,
  DomainState,
  type HypervisorMethods,
} from '@tsvirt/core';
import { hasAgent, reachAgent } from '../domain/agent.js';
import type { GuestObject } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidOperation } from '../errors.js';
import { find, runningJob } from './find.js';

const { ACPI_POWER_BTN, GUEST_AGENT } = DomainShutdownFlagValues;
/** How long a guest has from the agent's command to its end, in milliseconds. */
const agentPatience = 60_000;

/** Asking guests to end or to begin anew: through their agent, or by the power button. */
export function powerMethods(state: QemuState) {
  const ask = async (
    dom: DomainRef,
    { agent, acpi }: { readonly agent: boolean; readonly acpi: boolean },
    reboot: boolean,
    context: CallContext | undefined,
  ): Promise<void> => {
    const object = find(state, dom);
    // Where the caller leaves it to us an agent that is there is asked first: it can tell why not.
    const tryAgent = agent || (!acpi && hasAgent(object));
    if (tryAgent) {
      try {
        await askAgent(state, object, reboot, context);
        return;
      } catch (error) {
        if (agent && !acpi) throw error;
        state.logger.debug(`the agent of '${object.name}' didn't do it: the power button is tried`, {
          error,
        });
        if (!object.active) return;
      }
    }
    await pressButton(state, dom, reboot);
  };
  return {
    async domainShutdown(dom, flags, context) {
      checkFlags('virDomainShutdownFlags', flags, ACPI_POWER_BTN | GUEST_AGENT);
      await ask(
        dom,
        { agent: (flags & GUEST_AGENT) !== 0, acpi: (flags & ACPI_POWER_BTN) !== 0 },
        false,
        context,
      );
    },
    async domainReboot(dom, flags, context) {
      const values = DomainRebootFlagValues;
      checkFlags('virDomainReboot', flags, values.ACPI_POWER_BTN | values.GUEST_AGENT);
      const agent = (flags & values.GUEST_AGENT) !== 0;
      await ask(dom, { agent, acpi: (flags & values.ACPI_POWER_BTN) !== 0 }, true, context);
    },
  } satisfies HypervisorMethods;
}

/** What is asked of an agent is done when the guest has done it; it answers only if it can't. */
async function askAgent(
  state: QemuState,
  object: GuestObject,
  reboot: boolean,
  context: CallContext | undefined,
): Promise<void> {
  const { client, guest, limits } = reachAgent(object, context);
  guest.record.rebooting = false;
  await state.store.updateLive(object, {});
  // As with the button: a guest that is to begin anew when it ends is told so at once.
  const again = reboot ? object.live?.onReboot !== 'destroy' : object.live?.onPoweroff === 'restart';
  const timeout = Math.max(agentPatience, limits.timeout ?? 0);
  await guest.agent.withEvent(['SHUTDOWN', 'RESET'], (come) =>
    client.executeUntil('guest-shutdown', { mode: again ? 'reboot' : 'powerdown' }, come, {
      ...limits,
      timeout,
    }),
  );
}

function pressButton(state: QemuState, dom: DomainRef, reboot: boolean): Promise<void> {
  return runningJob(state, dom, async (object, guest) => {
    // One that is paused reacts once it runs again.
    if (guest.record.state === DomainState.PMSUSPENDED)
      throw invalidOperation(`the domain '${object.name}' is suspended by its guest: it can't react`);
    guest.record.rebooting = reboot;
    await state.store.updateLive(object, {});
    await guest.monitor.execute('system_powerdown');
  });
}
