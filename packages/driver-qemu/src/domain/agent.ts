import type { CallContext } from '@tsvirt/core';
import { DomainAgentResponseTimeoutValues, DomainState } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import type { AgentClient, AgentLimits } from '../agent/client.js';
import { invalidOperation, qemuError } from '../errors.js';
import type { QmpObject, QmpValue } from '../qmp/index.js';
import { agentChannel } from './channels.js';
import { type Guest, type GuestObject, liveOf, runningGuest } from './guest.js';

const { BLOCK, DEFAULT } = DomainAgentResponseTimeoutValues;
/** Seconds that an agent has where its guest's caller leaves it to us. */
const defaultSeconds = 5;

/** An agent that is there, for one caller. */
export interface ReachableAgent {
  readonly guest: Guest;
  readonly object: GuestObject;
  readonly client: AgentClient;
  readonly limits: AgentLimits;
  /** Runs one command; see {@link AgentClient.execute}. */
  readonly ask: (command: string, args?: QmpObject) => Promise<QmpValue>;
}

/**
 * The agent of a running guest. Its commands hold no job of the domain: however long it takes, the guest can be steered otherwise.
 * @throws VirtError `OPERATION_INVALID` if the guest doesn't run, `ARGUMENT_UNSUPPORTED` if it has no channel for an agent,
 *   `AGENT_UNRESPONSIVE` if nobody in it has opened that
 */
export function reachAgent(object: GuestObject, context: CallContext | undefined): ReachableAgent {
  const guest = runningGuest(object);
  if (guest.record.state !== DomainState.RUNNING)
    throw invalidOperation(`the domain '${object.name}' is paused: an agent in it can't answer`);
  const channel = agentChannel(liveOf(object));
  if (channel === undefined)
    throw qemuError(
      ErrorCode.ARGUMENT_UNSUPPORTED,
      `the domain '${object.name}' has no channel for a guest agent`,
      "give it a <channel type='unix'> with the target 'org.qemu.guest_agent.0'",
    );
  const { path, connected } = channel;
  if (!connected || path === undefined)
    throw qemuError(
      ErrorCode.AGENT_UNRESPONSIVE,
      `no agent in the guest '${object.name}' has opened its channel`,
      'start qemu-guest-agent in the guest',
    );
  const client = guest.agent.at(path, object.name ?? '');
  const limits = limitsOf(guest.record.agentTimeout, context?.signal);
  return { guest, object, client, limits, ask: (command, args) => client.execute(command, args, limits) };
}

/** True if an agent could be asked now. */
export function hasAgent(object: GuestObject): boolean {
  return object.live !== undefined && agentChannel(object.live)?.connected === true;
}

/** @param seconds as `virDomainAgentSetResponseTimeout` has it */
export function limitsOf(seconds: number, signal?: AbortSignal): AgentLimits {
  if (seconds === BLOCK) return { signal };
  return { timeout: (seconds === DEFAULT ? defaultSeconds : seconds) * 1000, signal };
}
