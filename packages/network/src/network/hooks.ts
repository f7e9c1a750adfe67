import { formatNetwork } from '@tsvirt/conf/network';
import { formatNetworkPort, type NetworkPort } from '@tsvirt/conf/networkport';
import { extensions } from '../extensions.js';
import { withConnections } from '../port/plug.js';
import type { NetworkState } from '../state.js';
import type { NetworkObject } from './live.js';

/** What the administrator's scripts are told of a network's life. */
type Step = 'start' | 'started' | 'updated' | 'port-created' | 'port-deleted' | 'stopped';

/**
 * Runs the scripts for a network, which read it as `<hookData>`, with the port that it is about.
 * @throws VirtError `HOOK_SCRIPT_FAILED`: a script refuses what is about to be
 */
export function runHook(
  state: NetworkState,
  object: NetworkObject,
  step: Step,
  port?: NetworkPort,
): Promise<void> {
  return state.hooks.run({
    object: object.name ?? object.uuid,
    operation: step,
    phase: step === 'stopped' ? 'end' : 'begin',
    document: () => {
      const ports = state.ports.list(object.uuid).map(({ current }) => current);
      const parts = [formatNetwork(withConnections(object.current, ports), { extensions })];
      if (port !== undefined) parts.push(formatNetworkPort(port));
      return `<hookData>\n${parts.map(indented).join('')}</hookData>\n`;
    },
  });
}

const indented = (xml: string): string => `${xml.trimEnd()}\n`.replaceAll(/^(?=.)/gm, '  ');
