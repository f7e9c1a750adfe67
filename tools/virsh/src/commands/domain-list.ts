import type { Domain } from '@tsvirt/core';
import { DomainMetadataType, ConnectListAllDomainsFlags as L } from '@tsvirt/core';
import { nameOf } from '../output/choices.js';
import { Table } from '../output/table.js';
import { doing, or } from '../shell/failure.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { DOMAIN_STATES } from './domain-states.js';

const FILTERS = {
  inactive: L.INACTIVE,
  all: L.ACTIVE | L.INACTIVE,
  transient: L.TRANSIENT,
  persistent: L.PERSISTENT,
  'with-snapshot': L.HAS_SNAPSHOT,
  'without-snapshot': L.NO_SNAPSHOT,
  'with-checkpoint': L.HAS_CHECKPOINT,
  'without-checkpoint': L.NO_CHECKPOINT,
  'state-running': L.RUNNING,
  'state-paused': L.PAUSED,
  'state-shutoff': L.SHUTOFF,
  'state-other': L.OTHER,
  autostart: L.AUTOSTART,
  'no-autostart': L.NO_AUTOSTART,
  'with-managed-save': L.MANAGEDSAVE,
  'without-managed-save': L.NO_MANAGEDSAVE,
};

/** Running domains by id, then the others by name. */
export function sortDomains(domains: readonly Domain[]): Domain[] {
  const key = (domain: Domain): number => (domain.id < 0 ? Number.MAX_SAFE_INTEGER : domain.id);
  return [...domains].sort((a, b) => key(a) - key(b) || compareNames(a.name, b.name));
}

/** Names in the order of lists: letters before case. */
export function compareNames(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

async function stateText(c: Invocation, domain: Domain): Promise<string> {
  if (c.has('managed-save') && domain.id < 0 && (await or(false, () => domain.hasManagedSaveImage(0))))
    return 'saved';
  const { state } = await doing('Failed to get domain state', () => domain.getState(0));
  return nameOf(DOMAIN_STATES, state, 'no state');
}

export const handlers: Handlers = {
  async list(c) {
    const connection = await c.connect();
    let flags = c.bits(FILTERS);
    if (c.has('state-shutoff')) flags |= L.INACTIVE;
    if ((flags & L.INACTIVE) === 0) flags |= L.ACTIVE;
    const columns = (['uuid', 'id', 'name'] as const).filter((name) => c.has(name));
    if (columns.length > 0 && c.has('table'))
      return void (await import('../shell/failure.js')).fail(
        'Only one argument from --table, --name and --uuid may be specified.',
      );
    const domains = sortDomains(
      await doing('Failed to list domains', () => connection.listAllDomains(flags)),
    );
    if (columns.length > 0) {
      for (const domain of domains) {
        if (domain.id < 0 && columns.every((name) => name === 'id')) continue;
        const cells = columns.map((name) => (name === 'id' && domain.id < 0 ? '-' : String(domain[name])));
        c.print(`${cells.join(' ')}\n`);
      }
      return;
    }
    const titles = c.has('title');
    const table = new Table('Id', 'Name', 'State', ...(titles ? ['Title'] : []));
    for (const domain of domains) {
      const row = [domain.id < 0 ? '-' : String(domain.id), domain.name, await stateText(c, domain)];
      if (titles) row.push(await or('', () => domain.getMetadata(DomainMetadataType.TITLE, null, 0)));
      table.add(...row);
    }
    c.print(table.format(!c.session.settings.quiet));
  },
};
