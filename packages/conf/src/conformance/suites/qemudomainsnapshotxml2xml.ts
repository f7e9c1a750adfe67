import { formatDomainSnapshot, parseDomainSnapshot } from '../../domainsnapshot/index.js';
import { xmlToXmlSuite } from '../xml-to-xml.js';

const driver = { defaultArch: 'x86_64' };

export const suite = xmlToXmlSuite({
  parse(text, { params, hasFlag }) {
    const time = BigInt(Number(params.creationTime ?? 0));
    return parseDomainSnapshot(text, {
      driver,
      redefine: hasFlag('redefine'),
      internal: hasFlag('internal'),
      ...(time === 0n ? {} : { creationTime: time }),
    });
  },
  operate: (snapshot, { hasFlag }) =>
    hasFlag('running') ? { ...snapshot, state: snapshot.state ?? 'running' } : snapshot,
  format: (snapshot, { params, hasFlag }) =>
    formatDomainSnapshot(snapshot, {
      secure: true,
      internal: hasFlag('internal'),
      ...(typeof params.uuid === 'string' ? { domainUuid: params.uuid } : {}),
    }),
});
