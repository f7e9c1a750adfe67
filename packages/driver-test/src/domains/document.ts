import {
  type Domain,
  type DomainDriver,
  type DomainParseOptions,
  formatDomain,
  parseDomain,
} from '@tsvirt/conf/domain';
import { defineExtension, flag, leaf, struct, uint } from '@tsvirt/conf/element';
import { nouns, type ObjectKind } from '@tsvirt/conf/store';
import { ErrorDomain } from '@tsvirt/util';

/** What a node file may say of a domain's present: `<test:runstate>3</test:runstate>`. */
export const testExtension = defineExtension(
  'test',
  'http://libvirt.org/schemas/domain/test/1.0',
  struct(
    {
      /** One of `DomainState`. */
      runstate: leaf(uint()),
      transient: flag(),
      hasManagedSave: flag({ name: 'hasmanagedsave' }),
    },
    'testNamespace',
  ),
);

/** What this hypervisor's domains may have. */
const testDomains: DomainDriver = {
  features: {
    memoryHotplug: true,
    userAlias: true,
    firmwareAutoselect: true,
    netModelString: true,
    offlineVcpuPin: true,
  },
  defaultArch: 'i686',
  securityModels: ['testSecurity'],
  macPrefix: '52:54:00',
  defaults: nameInterfaces,
};

/** Names the host's ends of a domain's network cards: `testnet0` and on, as far as they are free. */
function nameInterfaces({ devices }: Domain): void {
  const cards = devices.interfaces ?? [];
  const taken = new Set(cards.map(({ target }) => target?.dev));
  let number = 0;
  for (const card of cards) {
    if (card.target?.dev !== undefined) continue;
    while (taken.has(`testnet${number}`)) number++;
    card.target = { ...card.target, dev: `testnet${number++}` };
  }
}

/** How documents of domains are read here. */
export const parseOptions: DomainParseOptions = { driver: testDomains, extensions: [testExtension] };

/**
 * Reads a domain as this hypervisor takes it, its defaults filled in.
 * With `validate` the document must be valid against the schema too.
 * @throws VirtError `XML_ERROR`, `XML_INVALID_SCHEMA`, `NO_NAME`, `OS_TYPE` and what else conf's parser throws.
 */
export function readDomain(xml: string, options: { readonly validate?: boolean } = {}): Domain {
  const domain = parseDomain(xml, { ...parseOptions, ...options });
  delete domain.extensions;
  return domain;
}

/** How the store keeps domains. */
export const domainKind: ObjectKind<Domain> = {
  noun: { ...nouns.domain, domain: ErrorDomain.TEST },
  parse: (xml) => readDomain(xml),
  format: (domain) => formatDomain(domain, { inactive: true }),
  nameOf: (domain) => domain.name,
  uuidOf: (domain) => domain.uuid ?? '',
  withName: (domain, name) => ({ ...domain, name }),
};
