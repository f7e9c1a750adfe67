import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import { uuid } from '../common/uuid.js';
import {
  attr,
  type Infer,
  type Input,
  int,
  leaf,
  nonEmpty,
  refine,
  sequence,
  string,
  struct,
} from '../element/index.js';
import { openForm } from '../network/values.js';
import { filterReference } from './reference.js';
import { filterRule } from './rule.js';

const priority = refine(int(), { code: ErrorCode.INVALID_ARG });

const name = refine(nonEmpty, {
  code: ErrorCode.INTERNAL_ERROR,
  schema: { type: 'string', pattern: '[a-zA-Z_][a-zA-Z0-9_.\\-]*' },
});
const chain = refine(string, {
  schema: {
    type: 'string',
    pattern: 'root|(mac|stp|arp)[a-zA-Z0-9_.:\\-]{0,9}|(vlan|rarp|ipv4|ipv6)[a-zA-Z0-9_.:\\-]{0,8}',
  },
});

export const filterShape = openForm(
  struct({
    name: attr(name, {
      required: true,
      missing: ErrorCode.INTERNAL_ERROR,
    }),
    chain: attr(chain, { default: 'root' }),
    /** Of the chain among others; 0 where it's missing. */
    priority: attr(priority, { omit: 0 }),
    /** Absent only before the driver gave it one. */
    uuid: leaf(uuid),
    /** Rules and references, in their order. */
    entries: sequence('kind', { rule: filterRule, filterref: filterReference }),
  }),
);

/** A network filter: what `<filter>` says. */
export interface NWFilter extends Infer<typeof filterShape> {}
/** What an application gives for a network filter. */
export interface NWFilterInput extends Input<typeof filterShape> {}

/** Chains' own priorities, by what their names start with. */
export const chainPriorities: Readonly<Record<string, number>> = {
  mac: -800,
  vlan: -750,
  stp: 0,
  arp: -500,
  rarp: -400,
  ipv4: -700,
  ipv6: -600,
};

const chainLength = 12;

function invalid(filter: NWFilter, reason: string, hint?: string): never {
  throw new VirtError(ErrorCode.INVALID_ARG, `filter '${filter.name}': ${reason}`, {
    domain: ErrorDomain.NWFILTER,
    hint,
  });
}

export function applyFilterDefaults(filter: NWFilter): void {
  if (filter.chain === '') filter.chain = 'root';
  const prefix = Object.keys(chainPriorities).find((word) => filter.chain.startsWith(word));
  if (prefix !== undefined) filter.priority ??= chainPriorities[prefix] ?? 0;
}

export function validateFilter(filter: NWFilter): void {
  const { chain, priority: given = 0 } = filter;
  if (given < -1000 || given > 1000) invalid(filter, `priority ${given} is not from -1000 to 1000`);
  if (chain === 'root') return;
  if (chain.length > chainLength)
    invalid(filter, `chain '${chain}' is longer than ${chainLength} characters`);
  const prefixes = Object.keys(chainPriorities);
  if (!prefixes.some((word) => chain.startsWith(word)))
    invalid(
      filter,
      `chain '${chain}' is unknown`,
      `'root', or a name that starts with ${prefixes.join(', ')}`,
    );
  if (!/^[a-zA-Z0-9_.:-]+$/.test(chain))
    invalid(filter, `chain '${chain}' has a character that no chain can have`);
}
