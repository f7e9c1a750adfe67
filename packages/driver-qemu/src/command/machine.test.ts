import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { commandLine } from '../testing/command-line.js';

test('before QEMU 8.0, ACPI and HPET are options of their own', (t) => {
  const clock = "<clock offset='utc'><timer name='hpet' present='no'/></clock>";
  const old = commandLine(clock, { without: ['machine-hpet'] });
  t.true(old.includes('-no-hpet') && old.includes('-no-acpi'));
  t.false(old.some((line) => line.startsWith('-machine') && /acpi|hpet/.test(line)));
  const now = commandLine(clock);
  t.true(now.some((line) => line.startsWith('-machine') && line.endsWith(',hpet=off,acpi=off')));
  t.false(commandLine('<features><acpi/></features>', { without: ['machine-hpet'] }).includes('-no-acpi'));
});

test('a variable clock goes on from now', (t) => {
  const clock = "<clock offset='variable' adjustment='3600' basis='utc'/>";
  t.true(commandLine(clock, { resources: { now: 1_000_000 } }).includes('-rtc base=1970-01-01T01:16:40'));
});

test('the memory of system management mode is whole mebibytes of a Q35', (t) => {
  const features = (size: string) =>
    `<features><acpi/><smm state='on'><tseg unit='KiB'>${size}</tseg></smm></features>`;
  t.true(
    commandLine(features('2048'), { machineType: 'q35' }).includes('-global mch.extended-tseg-mbytes=2'),
  );
  for (const [size, machineType] of [
    ['2048', 'pc'],
    ['1000', 'q35'],
  ] as const) {
    const error = t.throws(() => commandLine(features(size), { machineType }));
    t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED));
  }
});

test('a root bus can be kept from hotplug', (t) => {
  const root =
    "<devices><controller type='pci' index='0' model='pci-root'><target hotplug='off'/></controller></devices>";
  t.true(commandLine(root).includes('-global PIIX4_PM.acpi-root-pci-hotplug=off'));
});

test('a crash is told by the device that is asked for', (t) => {
  const panics = (inner: string) => commandLine(`<devices>${inner}</devices>`);
  t.true(panics('<panic/>').includes('-device {"driver":"pvpanic"}'));
  t.true(
    panics("<panic><address type='isa' iobase='0x505'/></panic>").includes(
      '-device {"driver":"pvpanic","ioport":1285}',
    ),
  );
  t.true(panics("<panic model='hyperv'/>").includes('-cpu qemu64,hv-crash'));
});
