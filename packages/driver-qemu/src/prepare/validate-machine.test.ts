import { parseDomain } from '@tsvirt/conf/domain';
import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { parseOptions } from './parse-options.js';
import { checkMachine } from './validate-machine.js';

const parse = (rest: string, os = '', machine = 'pc') =>
  parseDomain(
    `<domain type='qemu'><name>web</name><memory>65536</memory><vcpu>2</vcpu>
      <os><type arch='x86_64' machine='${machine}'>hvm</type>${os}</os>${rest}</domain>`,
    parseOptions,
  );

const flash = "<loader readonly='yes' type='pflash'>/a</loader>";
const cpus = (attributes: string) =>
  `<vcpus><vcpu id='0' enabled='yes' ${attributes}/><vcpu id='1' enabled='yes' hotpluggable='yes' order='1'/></vcpus>`;

/** What libvirt 9.0 refused with `CONFIG_UNSUPPORTED` when it was asked. */
const refused: readonly (readonly [rest: string, os?: string])[] = [
  ['<bootloader>/x</bootloader>'],
  ["<maxMemory slots='16'>1310720</maxMemory>"],
  ["<features><gic version='2'/></features>"],
  ["<features><htm state='on'/></features>"],
  ["<features><hpt resizing='enabled'/></features>"],
  ['', flash],
  ['<features><acpi/></features>', "<loader secure='yes'>/a</loader>"],
  ["<launchSecurity type='s390-pv'/>"],
  ["<clock offset='utc'><timer name='platform'/></clock>"],
  ["<clock offset='utc'><timer name='armvtimer'/></clock>"],
  ["<clock offset='utc'><timer name='rtc' tickpolicy='merge'/></clock>"],
  [cpus("hotpluggable='yes'")],
  [cpus("order='2'")],
  ["<sysinfo type='fwcfg'><entry name='x'>a</entry></sysinfo>"],
  ['<cpu><model>qemu64,enforce=off</model></cpu>'],
  ["<cpu mode='maximum'><feature name='vmx=on,svm' policy='disable'/></cpu>"],
];

for (const [rest, os] of refused)
  test(`refused: ${rest} ${os ?? ''}`, (t) => {
    const error = t.throws(() => checkMachine(parse(rest, os)), { any: true });
    t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED), String(error));
  });

const taken: readonly (readonly [rest: string, os?: string])[] = [
  [''],
  ['<features><acpi/></features>', flash],
  [
    "<clock offset='utc'><timer name='rtc' tickpolicy='catchup'/><timer name='pit' tickpolicy='delay'/></clock>",
  ],
  [cpus('')],
  ["<sysinfo type='fwcfg'><entry name='opt/com.example/x'>a</entry></sysinfo>"],
];

for (const [rest, os] of taken)
  test(`taken: ${rest} ${os ?? ''}`, (t) => t.notThrows(() => checkMachine(parse(rest, os))));
