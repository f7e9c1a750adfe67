import {
  type DomainCheckpoint,
  formatDomainCheckpoint,
  parseDomainCheckpoint,
} from '../../domaincheckpoint/index.js';
import { type CaseContext, xmlToXmlSuite } from '../xml-to-xml.js';

const driver = { defaultArch: 'x86_64' };

/** What the suite does to a checkpoint that was read. */
function changed(checkpoint: DomainCheckpoint, { hasFlag }: CaseContext): DomainCheckpoint {
  let { disks = [] } = checkpoint;
  const [first, ...others] = disks;
  if (hasFlag('vda-bitmap'))
    disks = [{ name: first?.name ?? 'vda', checkpoint: 'bitmap', bitmap: checkpoint.name }, ...others];
  if (hasFlag('size')) disks = disks.map((disk, i) => (i === 0 ? { ...disk, size: 1_048_576n } : disk));
  return {
    ...checkpoint,
    ...(disks.length === 0 ? {} : { disks }),
    ...(hasFlag('parent') ? { parent: '1525111885' } : {}),
  };
}

export const suite = xmlToXmlSuite({
  parse(text, { params, hasFlag }) {
    const time = BigInt(Number(params.creationTime ?? 0));
    return parseDomainCheckpoint(text, {
      driver,
      redefine: hasFlag('redefine'),
      ...(time === 0n ? {} : { creationTime: time }),
    });
  },
  operate: changed,
  format: (checkpoint, { hasFlag }) =>
    formatDomainCheckpoint(checkpoint, { secure: true, size: hasFlag('size') }),
});
