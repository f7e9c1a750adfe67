import {
  checkAbiStability,
  type Domain,
  type DomainDriver,
  formatDomain,
  parseDomain,
} from '../../domain/index.js';
import { type CaseContext, xmlToXmlSuite } from '../xml-to-xml.js';

/** The driver of the suite: nothing but single virtual CPUs, and random numbers that aren't. */
const driver: DomainDriver = {
  defaultArch: 'x86_64',
  macPrefix: '52:54:00',
  features: { individualVcpus: true },
};

function parse(text: string, { live }: CaseContext): Domain {
  return parseDomain(text, {
    driver,
    active: live,
    newUuid: () => '00010203-0405-4607-8809-0a0b0c0d0e0f',
    randomBytes: (count) => new Uint8Array(count),
  });
}

export const suite = xmlToXmlSuite({
  parse,
  operate: (domain) => {
    checkAbiStability(domain, domain);
    return domain;
  },
  format: (domain, { live }) => formatDomain(domain, { secure: true, inactive: !live }),
});
