import {
  DomainAgentResponseTimeoutValues,
  DomainAuthorizedSSHKeysSetFlags,
  DomainSetTimeFlags,
  DomainSetUserPasswordFlags,
  type HypervisorMethods,
  NodeSuspendTarget,
} from '@tsvirt/core';
import { ErrorCode, formatJson, parseJson } from '@tsvirt/util';
import { limitsOf, reachAgent } from '../domain/agent.js';
import { runningGuest } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument, qemuError, unsupportedOperation } from '../errors.js';
import { isQmpObject, type QmpObject, type QmpValue, qmpFailureOf, qmpInteger } from '../qmp/index.js';
import { find } from './find.js';

const { BLOCK } = DomainAgentResponseTimeoutValues;
const { TIME_SYNC } = DomainSetTimeFlags;
const { PASSWORD_ENCRYPTED } = DomainSetUserPasswordFlags;
const { APPEND, REMOVE } = DomainAuthorizedSSHKeysSetFlags;
const nanoseconds = 1_000_000_000n;
/** The latest time that an agent can be told, in seconds. */
const lastSecond = (2n ** 63n - 1n) / nanoseconds;
/** How long a guest has from the agent's command until it sleeps, in milliseconds. */
const sleepPatience = 60_000;

const suspendCommands: Readonly<Record<number, string>> = {
  [NodeSuspendTarget.MEM]: 'guest-suspend-ram',
  [NodeSuspendTarget.DISK]: 'guest-suspend-disk',
  [NodeSuspendTarget.HYBRID]: 'guest-suspend-hybrid',
};

/** What an agent does in a guest: its clock, its users, its sleep, and whatever else it is told in its own words. */
export function agentMethods(state: QemuState) {
  return {
    async domainQemuAgentCommand(dom, text, timeout, flags, context) {
      checkFlags('virDomainQemuAgentCommand', flags, 0);
      checkTimeout(timeout);
      const { client } = reachAgent(find(state, dom), context);
      return formatJson(await client.exchange(readCommand(text), limitsOf(timeout, context?.signal)));
    },
    domainAgentSetResponseTimeout(dom, timeout, flags) {
      checkFlags('virDomainAgentSetResponseTimeout', flags, 0);
      checkTimeout(timeout);
      return state.store.withJob(dom.uuid, async (object) => {
        runningGuest(object).record.agentTimeout = timeout;
        await state.store.updateLive(object, {});
      });
    },
    async domainGetTime(dom, flags, context) {
      checkFlags('virDomainGetTime', flags, 0);
      const now = qmpInteger(await reachAgent(find(state, dom), context).ask('guest-get-time'));
      return { seconds: now / nanoseconds, nseconds: Number(now % nanoseconds) };
    },
    async domainSetTime(dom, seconds, nseconds, flags, context) {
      checkFlags('virDomainSetTime', flags, TIME_SYNC);
      const sync = (flags & TIME_SYNC) !== 0;
      const { ask, guest } = reachAgent(find(state, dom), context);
      if (!sync && (seconds > lastSecond || seconds < -lastSecond))
        throw invalidArgument(`the time ${seconds} is beyond what an agent can be told`);
      await ask('guest-set-time', sync ? undefined : { time: seconds * nanoseconds + BigInt(nseconds) });
      // The clock's interrupts that the guest has missed must not be made up for. Only machines with such a clock know it.
      await guest.monitor.execute('rtc-reset-reinjection').catch((error: unknown) => {
        if (qmpFailureOf(error)?.errorClass !== 'CommandNotFound') throw error;
      });
    },
    async domainSetUserPassword(dom, user, password, flags, context) {
      checkFlags('virDomainSetUserPassword', flags, PASSWORD_ENCRYPTED);
      if (user === null || password === null) throw invalidArgument('a user and a password are needed');
      await reachAgent(find(state, dom), context).ask('guest-set-user-password', {
        username: user,
        password: Buffer.from(password).toString('base64'),
        crypted: (flags & PASSWORD_ENCRYPTED) !== 0,
      });
    },
    async domainAuthorizedSSHKeysGet(dom, user, flags, context) {
      checkFlags('virDomainAuthorizedSSHKeysGet', flags, 0);
      const answer = await reachAgent(find(state, dom), context).ask('guest-ssh-get-authorized-keys', {
        username: user,
      });
      const keys =
        isQmpObject(answer) && Array.isArray(answer.keys) ? (answer.keys as readonly QmpValue[]) : [];
      return keys.filter((key) => typeof key === 'string');
    },
    async domainAuthorizedSSHKeysSet(dom, user, keys, flags, context) {
      checkFlags('virDomainAuthorizedSSHKeysSet', flags, APPEND | REMOVE);
      if (flags === (APPEND | REMOVE)) throw invalidArgument('keys are either added or removed');
      if (flags !== 0 && keys.length === 0) throw invalidArgument('there are no keys to add or remove');
      const { ask } = reachAgent(find(state, dom), context);
      if (flags === REMOVE) await ask('guest-ssh-remove-authorized-keys', { username: user, keys });
      else await ask('guest-ssh-add-authorized-keys', { username: user, keys, reset: flags !== APPEND });
    },
    async domainPMSuspendForDuration(dom, target, duration, flags, context) {
      checkFlags('virDomainPMSuspendForDuration', flags, 0);
      if (duration !== 0n)
        throw qemuError(
          ErrorCode.ARGUMENT_UNSUPPORTED,
          'a guest sleeps until it is woken: the duration can only be 0',
        );
      const command = Object.hasOwn(suspendCommands, target) ? suspendCommands[target] : undefined;
      if (command === undefined) throw invalidArgument(`there is no way ${target} for a guest to sleep`);
      const object = find(state, dom);
      const { monitor } = runningGuest(object);
      const { suspendToMem, suspendToDisk } = object.live?.pm ?? {};
      const disabled =
        (target !== NodeSuspendTarget.DISK && suspendToMem === false) ||
        (target !== NodeSuspendTarget.MEM && suspendToDisk === false);
      if (disabled)
        throw unsupportedOperation(`the machine of '${object.name}' doesn't let its guest sleep so`);
      const machine = await monitor.execute('query-current-machine');
      if (isQmpObject(machine) && machine['wakeup-suspend-support'] === false)
        throw unsupportedOperation(`the machine of '${object.name}' can't be woken again`);
      const { client, guest, limits } = reachAgent(object, context);
      await guest.agent.withEvent(['SUSPEND', 'SUSPEND_DISK', 'SHUTDOWN'], (come) =>
        client.executeUntil(command, undefined, come, {
          ...limits,
          timeout: limits.timeout ?? sleepPatience,
        }),
      );
    },
  } satisfies HypervisorMethods;
}

function checkTimeout(timeout: number): void {
  if (timeout < BLOCK) throw invalidArgument(`an agent's time can't be ${timeout}: the least is ${BLOCK}`);
}

function readCommand(text: string): QmpObject {
  let value: QmpValue;
  try {
    value = parseJson(text);
  } catch (cause) {
    throw qemuError(ErrorCode.INTERNAL_ERROR, "the agent's command is not JSON", undefined, cause);
  }
  if (!isQmpObject(value)) throw qemuError(ErrorCode.INTERNAL_ERROR, "the agent's command is not an object");
  return value;
}
