import { parseArgs } from 'node:util';
import { type MeasuredDaemon, makeLibvirtd, makeTsvirtd } from './daemons.js';
import { measureGuests } from './guests.js';
import { measures as allMeasures } from './measures.js';
import { median, row, showHeader } from './report.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '5' },
    'no-guests': { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const wanted = (name: string): boolean =>
  values.only === undefined || values.only.some((part) => name.includes(part));

const tsvirtd = await makeTsvirtd();
const libvirtd = await makeLibvirtd();
if (libvirtd === undefined) console.log('libvirtd is not installed or we are not root: no comparison.');
const daemons: readonly MeasuredDaemon[] = libvirtd === undefined ? [tsvirtd] : [tsvirtd, libvirtd];

try {
  showHeader();
  for (const measure of allMeasures.filter(({ name }) => wanted(name))) {
    const results = new Map<MeasuredDaemon, number[]>(daemons.map((daemon) => [daemon, []]));
    // Alternately, so that what else the machine does hits both.
    for (let round = 0; round < rounds; round++)
      for (const daemon of daemons) results.get(daemon)?.push(await measure.once(daemon));
    const ours = median(results.get(tsvirtd) ?? []);
    const theirs = libvirtd === undefined ? undefined : median(results.get(libvirtd) ?? []);
    console.log(row(measure, ours, theirs));
  }
  if (!values['no-guests'] && wanted('create() destroy()')) await measureGuests(tsvirtd, libvirtd, rounds);
} finally {
  for (const daemon of daemons) {
    await daemon.stop();
    await daemon.remove();
  }
}
