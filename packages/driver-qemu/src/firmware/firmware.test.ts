import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Domain, formatDomain, parseDomain } from '@tsvirt/conf/domain';
import { createLogger, silentLogger } from '@tsvirt/util';
import test from 'ava';
import { parseOptions } from '../prepare/parse-options.js';
import { parseFirmwareDescriptor } from './descriptor.js';
import { installedFirmware } from './installed.js';
import { selectableFirmware, selectFirmware } from './select.js';

interface Said {
  readonly code: string;
  readonly vars?: string;
  readonly format?: string;
  readonly mode?: string;
  readonly machines?: readonly string[];
  readonly features?: readonly string[];
}

const text = ({ code, vars, format = 'raw', mode = 'split', machines = ['pc-q35-*'], features = [] }: Said) =>
  JSON.stringify({
    'interface-types': ['uefi'],
    mapping: {
      device: 'flash',
      mode,
      executable: { filename: code, format },
      ...(vars === undefined ? {} : { 'nvram-template': { filename: vars, format } }),
    },
    targets: [{ architecture: 'x86_64', machines }],
    features,
  });

const enrolled = text({
  code: '/fw/secure.fd',
  vars: '/fw/keys.fd',
  features: ['enrolled-keys', 'requires-smm', 'secure-boot', 'acpi-s3'],
});
const secure = text({
  code: '/fw/secure.fd',
  vars: '/fw/vars.fd',
  features: ['requires-smm', 'secure-boot'],
});
const packed = text({ code: '/fw/code.qcow2', vars: '/fw/vars.qcow2', format: 'qcow2' });
const plain = text({ code: '/fw/code.fd', vars: '/fw/vars.fd', machines: ['pc-i440fx-*', 'pc-q35-?.?'] });
const stateless = text({ code: '/fw/stateless.fd', mode: 'stateless' });
const combined = text({ code: '/fw/combined.fd', mode: 'combined' });
const bios = JSON.stringify({
  'interface-types': ['bios'],
  mapping: { device: 'memory', filename: '/fw/bios.bin' },
  targets: [{ architecture: 'x86_64', machines: ['pc-i440fx-*'] }],
  features: [],
});
const all = [enrolled, secure, packed, plain, stateless, combined, bios].map(parseFirmwareDescriptor);

const domainOf = (os: string, more = ''): Domain =>
  parseDomain(
    `<domain type='qemu'><name>guest</name><memory>65536</memory>${os}<features><acpi/>${more}</features></domain>`,
    parseOptions,
  );
const efi = (inner = ''): string =>
  `<os firmware='efi'><type arch='x86_64' machine='q35'>hvm</type>${inner}</os>`;

/** What a domain says of its firmware once it was chosen; undefined where none fits. */
function chosen(domain: Domain, machine = 'pc-q35-7.2'): string[] | undefined {
  if (!selectFirmware(domain, machine, all, { nvramFolder: '/nvram' })) return undefined;
  return formatDomain(domain, { inactive: true })
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^<(loader|nvram|feature|smm)\b/.test(line));
}

test('the first that fits is taken, and what it needs is switched on', (t) => {
  t.deepEqual(chosen(domainOf(efi())), [
    "<feature enabled='yes' name='enrolled-keys'/>",
    "<feature enabled='yes' name='secure-boot'/>",
    "<loader readonly='yes' secure='yes' type='pflash' format='raw'>/fw/secure.fd</loader>",
    "<nvram template='/fw/keys.fd' templateFormat='raw' format='raw'>/nvram/guest_VARS.fd</nvram>",
    "<smm state='on'/>",
  ]);
});

for (const [what, document, more, code] of [
  ['no keys', "<firmware><feature enabled='no' name='enrolled-keys'/></firmware>", '', '/fw/vars.fd'],
  ['no secure boot', "<firmware><feature enabled='no' name='secure-boot'/></firmware>", '', '/fw/code.qcow2'],
  ['no SMM', '', "<smm state='off'/>", '/fw/code.qcow2'],
  ['an insecure loader', "<loader secure='no'/>", '', '/fw/code.qcow2'],
  ['the raw format', "<loader secure='no' format='raw'/>", '', '/fw/code.fd'],
  ['variables in qcow2', "<nvram format='qcow2'/>", '', '/fw/code.qcow2'],
  ['a template', "<nvram template='/fw/vars.fd'/>", '', '/fw/secure.fd'],
  ['an image', "<loader readonly='yes' type='pflash'>/fw/code.fd</loader>", '', '/fw/code.fd'],
  ['no state', "<loader stateless='yes'/>", '', '/fw/stateless.fd'],
] as const)
  test(`what the document says is kept to: ${what}`, (t) => {
    t.regex((chosen(domainOf(efi(document), more)) ?? []).join('\n'), new RegExp(code));
  });

test('variables that are elsewhere get no template, and what keys they hold is not told', (t) => {
  const network = `<loader secure='no' format='raw'/><nvram type='network'><source protocol='nbd' name='vars'><host name='h' port='1'/></source></nvram>`;
  t.deepEqual(chosen(domainOf(efi(network))), [
    "<feature enabled='no' name='secure-boot'/>",
    "<loader readonly='yes' secure='no' type='pflash' format='raw'>/fw/code.fd</loader>",
    "<nvram type='network' format='raw'>",
  ]);
});

test('a choice that was made stays when the document is defined again', (t) => {
  const domain = domainOf(efi());
  const first = chosen(domain);
  const again = parseDomain(formatDomain(domain, { inactive: true, secure: true }), parseOptions);
  t.deepEqual(chosen(again), first);
});

test('where none fits the domain stays as it is', (t) => {
  for (const document of [
    "<loader readonly='no'/>",
    "<loader type='rom'/>",
    "<loader readonly='yes' type='pflash'>/other.fd</loader>",
    "<nvram template='/other.fd'/>",
  ]) {
    const domain = domainOf(efi(document));
    const before = structuredClone(domain);
    t.is(chosen(domain), undefined, document);
    t.deepEqual(domain, before);
  }
  t.is(chosen(domainOf(efi()), 'microvm'), undefined);
  const pm = domainOf(efi());
  pm.pm = { suspendToDisk: true };
  t.is(chosen(pm), undefined);
});

test('machines tell which kinds can be chosen for them', (t) => {
  t.deepEqual(selectableFirmware(all, 'x86_64', 'pc-q35-7.2'), ['efi']);
  t.deepEqual(selectableFirmware(all, 'x86_64', 'pc-i440fx-7.2'), ['bios', 'efi']);
  t.deepEqual(selectableFirmware(all, 'x86_64', 'pc-q35-10.0'), ['efi']);
  t.deepEqual(selectableFirmware(all, 'aarch64', 'virt-7.2'), []);
  const domain = domainOf(`<os firmware='bios'><type arch='x86_64' machine='pc'>hvm</type></os>`);
  t.true(selectFirmware(domain, 'pc-i440fx-7.2', all, { nvramFolder: '/nvram' }));
  t.deepEqual(domain.os.loader, { type: 'rom', path: '/fw/bios.bin' });
});

test('descriptors are found in their order; one hides another; what is broken is told and left out', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'firmware-'));
  const [own, shared] = [join(root, 'etc'), join(root, 'usr')];
  const files: readonly (readonly [string, string, string])[] = [
    [own, '20-second.json', plain],
    [own, '40-hidden.json', ''],
    [own, '50-broken.json', '{"mapping":7}'],
    [shared, '10-first.json', enrolled],
    [shared, '20-second.json', secure],
    [shared, '30-third.json', bios],
    [shared, '40-hidden.json', packed],
    [shared, 'notes.txt', 'no descriptor'],
  ];
  for (const folder of [own, shared]) await mkdir(folder);
  for (const [folder, name, content] of files) await writeFile(join(folder, name), content);
  const told: string[] = [];
  const logger = createLogger({ level: 'warn', write: (line) => told.push(line) });
  const found = await installedFirmware([join(root, 'none'), own, shared], logger);
  t.deepEqual(found, [enrolled, plain, bios].map(parseFirmwareDescriptor));
  t.is(told.length, 1);
  t.regex(told[0] ?? '', /50-broken\.json/);
  t.deepEqual(await installedFirmware([join(root, 'none')], silentLogger), []);
  // What can't be looked into, as another user's folder, keeps nobody from the rest.
  await writeFile(join(root, 'file'), '');
  t.deepEqual(await installedFirmware([join(root, 'file'), own, shared], logger), found);
  t.regex(told[1] ?? '', /file/);
  await rm(root, { recursive: true });
});
