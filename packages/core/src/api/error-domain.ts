import { ErrorDomain } from '@tsvirt/util';

const domains: readonly (readonly [RegExp, ErrorDomain])[] = [
  [/^domainSnapshot/, ErrorDomain.DOMAIN_SNAPSHOT],
  [/^domainCheckpoint/, ErrorDomain.DOMAIN_CHECKPOINT],
  [/^domainQemu|^connectDomainQemu/, ErrorDomain.NONE],
  [/^network|^connect\w*Network/, ErrorDomain.NETWORK],
  [/^storage|^connect\w*Storage/, ErrorDomain.STORAGE],
  [/^nodeDevice|^connect\w*NodeDevice/, ErrorDomain.NODEDEV],
  [/^interface|^connect\w*Interface/, ErrorDomain.INTERFACE],
  [/^secret|^connect\w*Secret/, ErrorDomain.SECRET],
  [/^nWFilter|^nwfilter|^connect\w*NWFilter/, ErrorDomain.NWFILTER],
];

/** The part that speaks where a call is refused before a driver has it; by contract method or by libvirt's function. */
export function errorDomainOf(name: string): ErrorDomain {
  const method = name.startsWith('vir') ? name.charAt(3).toLowerCase() + name.slice(4) : name;
  return domains.find(([pattern]) => pattern.test(method))?.[1] ?? ErrorDomain.DOMAIN;
}
