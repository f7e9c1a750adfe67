import { type Domain, formatDomain, parseDomain } from '@tsvirt/conf/domain';
import test from 'ava';
import { parseOptions } from '../prepare/parse-options.js';
import { completeFirmware } from './complete.js';
import { parseFirmwareDescriptor } from './descriptor.js';

const installed = [
  parseFirmwareDescriptor(
    JSON.stringify({
      'interface-types': ['uefi'],
      mapping: {
        device: 'flash',
        mode: 'split',
        executable: { filename: '/fw/code.fd', format: 'raw' },
        'nvram-template': { filename: '/fw/vars.fd', format: 'raw' },
      },
      targets: [{ architecture: 'x86_64', machines: ['pc-q35-*'] }],
      features: ['acpi-s3'],
    }),
  ),
];

/** What a domain says of firmware that it names itself. */
function completed(inner: string): string[] {
  const domain: Domain = parseDomain(
    `<domain type='qemu'><name>guest</name><memory>65536</memory>
    <os><type arch='x86_64' machine='q35'>hvm</type>${inner}</os><features><acpi/></features></domain>`,
    parseOptions,
  );
  completeFirmware(domain, 'pc-q35-7.2', installed, '/nvram');
  return formatDomain(domain, { inactive: true })
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^<(os |loader|nvram|feature)\b/.test(line));
}

test('firmware that is named and has a descriptor is as if it had been chosen', (t) => {
  t.deepEqual(completed("<loader readonly='yes' type='pflash'>/fw/code.fd</loader>"), [
    "<os firmware='efi'>",
    "<feature enabled='no' name='enrolled-keys'/>",
    "<feature enabled='no' name='secure-boot'/>",
    "<loader readonly='yes' type='pflash' format='raw'>/fw/code.fd</loader>",
    "<nvram template='/fw/vars.fd' templateFormat='raw' format='raw'>/nvram/guest_VARS.fd</nvram>",
  ]);
});

test('other firmware stays as it is named, with the variables that it needs', (t) => {
  t.deepEqual(
    completed("<loader readonly='yes' type='pflash'>/own.fd</loader><nvram template='/own_vars.fd'/>"),
    [
      "<loader readonly='yes' type='pflash' format='raw'>/own.fd</loader>",
      "<nvram template='/own_vars.fd' format='raw'>/nvram/guest_VARS.fd</nvram>",
    ],
  );
  t.deepEqual(completed('<loader>/bios.bin</loader>'), [
    "<loader type='rom' format='raw'>/bios.bin</loader>",
  ]);
  t.deepEqual(completed("<loader readonly='no' type='pflash'>/both.fd</loader>"), [
    "<loader readonly='no' type='pflash' format='raw'>/both.fd</loader>",
  ]);
});

test('the variables of firmware in its former place are known', (t) => {
  t.deepEqual(completed("<loader readonly='yes' type='pflash'>/usr/share/OVMF/OVMF_CODE.fd</loader>"), [
    "<loader readonly='yes' type='pflash' format='raw'>/usr/share/OVMF/OVMF_CODE.fd</loader>",
    "<nvram template='/usr/share/OVMF/OVMF_VARS.fd' templateFormat='raw' format='raw'>/nvram/guest_VARS.fd</nvram>",
  ]);
});
