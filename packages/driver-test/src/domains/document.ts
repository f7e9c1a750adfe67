import { type Domain, formatDomain, parseDomain } from '@tsvirt/conf/domain';
import { defineExtension, flag, leaf, struct, uint } from '@tsvirt/conf/element';
import { nouns, type ObjectKind } from '@tsvirt/conf/store';
import { ErrorCode, ErrorDomain, randomUuid } from '@tsvirt/util';
import { testError } from '../errors.js';

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

/**
 * Reads a domain as this hypervisor takes it, its defaults filled in.
 * @throws VirtError `XML_ERROR`, `NO_NAME`, `OS_TYPE` and what conf's parser throws.
 */
export function readDomain(xml: string): Domain {
  const domain = parseDomain(xml, { extensions: [testExtension] });
  fillIn(domain);
  return domain;
}

/** The part of a parsed domain that {@link readDomain} leaves to its caller. */
export function fillIn(domain: Domain): void {
  if (domain.name === undefined) throw testError(ErrorCode.NO_NAME, 'the domain has no name');
  domain.uuid ??= randomUuid();
  if ((domain.memory ?? 0n) === 0n)
    throw testError(
      ErrorCode.XML_ERROR,
      "XML error: the size of the domain's memory is missing",
      'Say it as <memory>.',
    );
  if (domain.currentMemory === undefined || domain.currentMemory > (domain.memory ?? 0n))
    domain.currentMemory = domain.memory;
  const os = domain.os ?? {};
  domain.os = os;
  const type = os.type;
  if (type?.name === undefined) {
    if (domain.bootloader === undefined)
      throw testError(ErrorCode.XML_ERROR, 'XML error: <os> says no <type>', 'Write <type>hvm</type>.');
    os.type = { ...type, name: 'xen', arch: type?.arch ?? 'i686' };
    return;
  }
  type.arch ??= 'i686';
  if (type.name === 'exe' && os.init === undefined)
    throw testError(ErrorCode.XML_ERROR, 'XML error: a container needs the path of its <init>');
  if (type.name === 'hvm' && (os.boot ?? []).length === 0 && os.kernel === undefined)
    os.boot = [{ dev: 'hd' }];
}

/** How the store keeps domains. */
export const domainKind: ObjectKind<Domain> = {
  noun: { ...nouns.domain, domain: ErrorDomain.TEST },
  parse: readDomain,
  format: (domain) => formatDomain(domain, { inactive: true }),
  nameOf: (domain) => domain.name,
  uuidOf: (domain) => domain.uuid ?? '',
  withName: (domain, name) => ({ ...domain, name }),
};
