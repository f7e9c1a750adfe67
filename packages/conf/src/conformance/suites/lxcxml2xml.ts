import { checkAbiStability, type DomainDriver, formatDomain, parseDomain } from '../../domain/index.js';
import { attr, child, defineExtension, oneOf, string, struct, within } from '../../element/index.js';
import { xmlToXmlSuite } from '../xml-to-xml.js';

const shared = (...types: [string, ...string[]]) =>
  child(struct({ type: attr(oneOf(...types), { required: true }), value: attr(string, { required: true }) }));

/** `<lxc:namespace>`: an example of what a driver adds to the document. */
const lxc = defineExtension(
  'lxc',
  'http://libvirt.org/schemas/domain/lxc/1.0',
  struct({
    ...within('namespace', {
      sharenet: shared('netns', 'name', 'pid'),
      shareipc: shared('name', 'pid'),
      shareuts: shared('name', 'pid'),
    }),
  }),
);
const extensions = [lxc];

const driver: DomainDriver = { defaultArch: 'x86_64', features: { nameSlash: true } };

export const suite = xmlToXmlSuite({
  parse: (text, { live }) => parseDomain(text, { driver, extensions, active: live }),
  operate: (domain) => {
    checkAbiStability(domain, domain);
    return domain;
  },
  format: (domain, { live }) => formatDomain(domain, { extensions, secure: true, inactive: !live }),
});
