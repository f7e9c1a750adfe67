import test from 'ava';
import { commandLine, type TestGuest } from '../testing/command-line.js';

const sound = (inner: string, guest: TestGuest = {}) =>
  commandLine(`<devices><memballoon model='none'/>${inner}</devices>`, guest).filter((line) =>
    /audio/.test(line),
  );

test('sound cards are heard through the guest’s first backend, codecs through that of their card', (t) => {
  t.deepEqual(
    sound(`<sound model='ich6'/><sound model='ac97'><audio id='2'/></sound><sound model='sb16'/><sound model='usb'/>
      <audio id='1' type='none'/><audio id='2' type='pulseaudio' serverName='s'><output bufferLength='100'><settings frequency='44100'/></output></audio>`),
    [
      '-audiodev {"id":"audio1","driver":"none"}',
      '-audiodev {"id":"audio2","driver":"pa","server":"s","out":{"buffer-length":100,"frequency":44100}}',
      '-device {"driver":"hda-duplex","id":"sound0-codec0","bus":"sound0.0","cad":0,"audiodev":"audio1"}',
      '-device {"driver":"AC97","id":"sound1","audiodev":"audio2","bus":"pci.0","addr":"0x3"}',
      '-device {"driver":"sb16","id":"sound2","audiodev":"audio1"}',
      '-device {"driver":"usb-audio","id":"sound3","audiodev":"audio1","bus":"usb.0","port":"1"}',
    ],
  );
});

test('the speaker is part of the machine', (t) => {
  t.deepEqual(sound("<sound model='pcspk'/>"), [
    '-machine pc-i440fx-7.2,usb=off,dump-guest-core=off,memory-backend=pc.ram,pcspk-audiodev=audio1,acpi=off',
    '-audiodev {"id":"audio1","driver":"none"}',
  ]);
});

test('without a backend of its own the sound of a guest goes where its display is', (t) => {
  t.deepEqual(sound("<graphics type='spice'/>"), ['-audiodev {"id":"audio1","driver":"spice"}']);
  t.deepEqual(
    sound("<graphics type='spice'/><graphics type='egl-headless'/>", { resources: { renderNode: '/d' } }),
    ['-audiodev {"id":"audio1","driver":"spice"}'],
  );
});

test('the sound of an ICH9 machine is where a real one has it', (t) => {
  const lines = commandLine("<devices><sound model='ich9'/></devices>", { machineType: 'q35' });
  t.true(lines.includes('-device {"driver":"ich9-intel-hda","id":"sound0","bus":"pcie.0","addr":"0x1b"}'));
});
