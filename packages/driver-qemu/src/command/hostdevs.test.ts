import test from 'ava';
import { commandLine } from '../testing/command-line.js';

const devices = (inner: string) => `<devices>${inner}</devices>`;

test('cards of the host are counted before its other devices', (t) => {
  const address = "<address type='pci' domain='0' bus='3' slot='0' function='1'/>";
  const lines = commandLine(
    devices(
      `<hostdev mode='subsystem' type='pci' managed='yes'><source><address bus='4' slot='0' function='0'/></source></hostdev>
      <interface type='hostdev' managed='yes'><mac address='52:54:00:00:00:01'/><source>${address}</source></interface>`,
    ),
  ).filter((line) => line.includes('vfio-pci'));
  t.regex(lines[0] ?? '', /"host":"0000:03:00\.1","id":"hostdev0","bus":"pci\.0"/);
  t.regex(lines[1] ?? '', /"host":"0000:04:00\.0","id":"hostdev1","bus":"pci\.0"/);
});

test('a USB device of the host is told what resets of the guest do to it', (t) => {
  const lines = commandLine(
    devices(
      "<hostdev mode='subsystem' type='usb'><source guestReset='uninitialized'><address bus='14' device='6'/></source></hostdev>",
    ),
  );
  t.regex(
    lines.find((line) => line.includes('usb-host')) ?? '',
    /"id":"hostdev0","guest-reset":true,"guest-resets-all":false,"bus":"usb.0","port":"1"/,
  );
});
