// Reads and writes all domain documents of a folder, beside libvirt; and loads the documents' code from cold.
// node dist/conf.js [--folder DIR] [--rounds N]
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from '@tsvirt/util';
import { libvirtTimes } from './conf-libvirt.js';
import { median } from './report.js';

/** What is measured of the package of documents; a tool depends on none, so it's found in the workspace. */
interface DomainDocuments {
  parseDomain(xml: string): unknown;
  formatDomain(domain: unknown): string;
}

const { values } = parseArgs({
  options: {
    folder: {
      type: 'string',
      default: fileURLToPath(new URL('../../../../shared/corpus/qemuxmlconf/data/', import.meta.url)),
    },
    rounds: { type: 'string', default: '12' },
  },
});
const rounds = Number(values.rounds);
const { folder } = values;
const goal = 1.5;
const coldGoal = 60;

const packageUrl = new URL('../../../packages/conf/dist/', import.meta.url);
const conf = (await import(new URL('domain/index.js', packageUrl).href)) as DomainDocuments;

const texts = new Map<string, string>();
for (const name of readdirSync(folder).filter((file) => file.endsWith('.xml'))) {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  try {
    conf.formatDomain(conf.parseDomain(text));
    texts.set(name, text);
  } catch {
    // Documents that must be refused are there too.
  }
}
const theirs = await libvirtTimes(folder, [...texts.keys()], Math.min(rounds, 5));
const names = theirs?.names ?? [...texts.keys()];
const chosen = names.map((name) => texts.get(name) ?? '');

/** Microseconds per document, of the best round: the others had other work beside them. */
function ours(): { readonly parse: number; readonly format: number } {
  let best = { parse: Number.POSITIVE_INFINITY, format: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const domains = chosen.map((text) => conf.parseDomain(text));
    const middle = performance.now();
    for (const domain of domains) conf.formatDomain(domain);
    const end = performance.now();
    const per = 1000 / chosen.length;
    const times = { parse: (middle - start) * per, format: (end - middle) * per };
    if (times.parse + times.format < best.parse + best.format) best = times;
  }
  return best;
}

/** Milliseconds that importing a module of the package takes in a fresh process, node's own start not counted. */
async function coldImport(url: URL): Promise<number> {
  const program = `const start = performance.now(); await import(${JSON.stringify(url.href)}); console.log(performance.now() - start)`;
  const times: number[] = [];
  for (let round = 0; round < 9; round++) {
    const { stdout } = await run([process.execPath, '--input-type=module', '-e', program]);
    times.push(Number(stdout));
  }
  return median(times);
}

const line = (what: string, mine: number, other: number | undefined): void => {
  const compared =
    other === undefined ? '' : `${other.toFixed(1).padStart(10)} µs ${(mine / other).toFixed(2).padStart(8)}`;
  console.log(`${what.padEnd(18)}${mine.toFixed(1).padStart(10)} µs${compared}`);
};
const mine = ours();
const sum = mine.parse + mine.format;
console.log(`${chosen.length} domain documents that both accept; goal: at most ${goal} times libvirt's time`);
console.log(
  `${'per document'.padEnd(18)}${'tsvirt'.padStart(13)}${'libvirt'.padStart(13)}${'ratio'.padStart(9)}`,
);
line('parse', mine.parse, theirs?.parse);
line('format', mine.format, theirs?.format);
line('both', sum, theirs && theirs.parse + theirs.format);
console.log(
  `documents per second: ${Math.round(1e6 / sum)}${theirs === undefined ? '' : `, libvirt ${Math.round(1e6 / (theirs.parse + theirs.format))}`}`,
);
if (theirs === undefined) console.log("libvirt's Python binding isn't installed: no comparison.");

console.log(`\ncold import; goal: under ${coldGoal} ms`);
for (const path of ['index.js', 'network/index.js', 'domain/index.js', 'bundle/domain/index.js'])
  try {
    console.log(
      `${path.padEnd(26)}${(await coldImport(new URL(path, packageUrl))).toFixed(1).padStart(8)} ms`,
    );
  } catch {
    console.log(`${path.padEnd(26)}not built`);
  }
