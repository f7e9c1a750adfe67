import type { DomainEventPayload } from '@tsvirt/core';
import { nameOf } from '../output/choices.js';
import { paramText } from '../output/format.js';
import { BLOCK_JOBS } from './block-jobs.js';
import { DOMAIN_EVENTS, LIFECYCLE } from './event-names.js';

const WATCHDOG = ['none', 'pause', 'reset', 'poweroff', 'shutdown', 'debug', 'inject-nmi'];
const IO_ERROR = ['none', 'pause', 'report'];
const GRAPHICS_PHASES = ['connect', 'initialize', 'disconnect'];
const GRAPHICS_FAMILIES = ['IPv4', 'IPv6', 'unix'];
const JOB_STATUS = ['completed', 'failed', 'canceled', 'ready'];
const DISK_CHANGES = ['changed', 'dropped'];
const TRAY = ['opened', 'closed'];
const AGENT_STATES = ['unknown', 'connected', 'disconnected'];
const AGENT_REASONS = ['unknown', 'domain started', 'channel event'];
const METADATA = ['description', 'title', 'element'];
const RECIPIENTS = ['hypervisor', 'guest'];
const FAILURE_ACTIONS = ['ignore', 'inject', 'fatal', 'reset'];

function paramsText(params: Readonly<Record<string, unknown>>): string {
  return Object.entries(params)
    .map(([name, value]) => `\n\t${name}: ${paramText(value as Parameters<typeof paramText>[0])}`)
    .join('');
}

/** What an event says behind its name and domain. */
function detail(event: DomainEventPayload): string {
  switch (event.eventId) {
    case 0: {
      const [name, details] = LIFECYCLE[event.event] ?? ['unknown', []];
      return `: ${name} ${nameOf(details, event.detail)}`;
    }
    case 2:
      return `: ${event.offset}`;
    case 3:
      return `: ${nameOf(WATCHDOG, event.action)}`;
    case 4:
      return `: ${event.srcPath} (${event.devAlias}) ${nameOf(IO_ERROR, event.action)}`;
    case 5: {
      const side = (address: { family: number; node: string; service: string }): string =>
        `[${nameOf(GRAPHICS_FAMILIES, address.family)} ${address.node} ${address.service}]`;
      const subject = event.subject.map(({ type, name }) => `\n\t${type}=${name}`).join('');
      return `: ${nameOf(GRAPHICS_PHASES, event.phase)} local${side(event.local)} remote${side(event.remote)} ${event.authScheme}${subject}`;
    }
    case 6:
      return `: ${event.srcPath} (${event.devAlias}) ${nameOf(IO_ERROR, event.action)} due to ${event.reason}`;
    case 8:
      return `: ${nameOf(BLOCK_JOBS, event.type)} for ${event.path} ${nameOf(JOB_STATUS, event.status)}`;
    case 16:
      return `: ${nameOf(BLOCK_JOBS, event.type)} for ${event.dst} ${nameOf(JOB_STATUS, event.status)}`;
    case 9:
      return ` disk ${event.devAlias}: ${event.oldSrcPath ?? ''} -> ${event.newSrcPath ?? ''}: ${nameOf(DISK_CHANGES, event.reason)}`;
    case 10:
      return ` disk ${event.devAlias}: ${nameOf(TRAY, event.reason)}`;
    case 13:
      return `: ${event.actual}KiB`;
    case 15:
    case 19:
    case 22:
      return `: ${event.devAlias}`;
    case 17:
    case 21:
      return `:${paramsText(event.params)}`;
    case 18:
      return `: state: '${nameOf(AGENT_STATES, event.state)}' reason: '${nameOf(AGENT_REASONS, event.reason)}'`;
    case 20:
      return `: iteration: '${event.iteration}'`;
    case 23:
      return `: type ${nameOf(METADATA, event.type)}, uri ${event.nsuri ?? '<null>'}`;
    case 24:
      return `: dev: ${event.dev}(${event.path ?? ''}) ${event.threshold} ${event.excess}`;
    case 25:
      return `:\nrecipient: ${nameOf(RECIPIENTS, event.recipient)}\naction: ${nameOf(FAILURE_ACTIONS, event.action)}\naction_required: ${event.flags & 1}\nrecursive: ${(event.flags >> 1) & 1}`;
    case 26:
      return `:\nalias: ${event.alias}\nsize: ${event.size}`;
    case 27:
      return `: alias: ${event.alias}, old MAC: ${event.oldMAC}, new MAC: ${event.newMAC}`;
    default:
      return '';
  }
}

/** The line of an event of a domain. */
export function domainEventText(event: DomainEventPayload): string {
  return `event '${nameOf(DOMAIN_EVENTS, event.eventId)}' for domain '${event.domain.name}'${detail(event)}\n`;
}
