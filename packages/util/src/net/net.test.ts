import test from 'ava';
import { CommandRecorder } from '../command/index.js';
import { ipBatch, listLinks, nftApply, parseMac, randomMac, SysctlRecorder, systemSysctl } from './index.js';

test('MAC addresses', (t) => {
  t.is(parseMac('52:54:0:A:B:c'), '52:54:00:0a:0b:0c');
  t.is(parseMac('52:54:00:0a:0b'), undefined);
  t.regex(randomMac(), /^52:54:00(:[0-9a-f]{2}){3}$/);
});

test('one process for a batch, and no way to smuggle a command in', async (t) => {
  const recorder = new CommandRecorder();
  await ipBatch(recorder, [
    ['link', 'add', 'virbr0', 'type', 'bridge'],
    ['link', 'set', 'virbr0', 'up'],
  ]);
  t.is(recorder.calls[0]?.input, 'link add virbr0 type bridge\nlink set virbr0 up\n');
  await t.throwsAsync(ipBatch(recorder, [['link', 'del', 'x\nlink del y']]));
  await nftApply(recorder, ['add table ip t', 'add chain ip t c']);
  t.is(recorder.calls[1]?.input, 'add table ip t\nadd chain ip t c\n');
  t.is(recorder.calls.length, 2);
});

test('links are listed; one that is missing is none', async (t) => {
  const recorder = new CommandRecorder()
    .on('ip', { stdout: '[{},{"ifname":"lo","flags":["UP"]}]' })
    .on(/dev x$/, { code: 1, stderr: 'Device "x" does not exist.' });
  t.deepEqual(
    (await listLinks(recorder)).map((link) => link.ifname),
    ['lo'],
  );
  t.deepEqual(await listLinks(recorder, 'x'), []);
});

test('kernel parameters are read and written by name, and only those', async (t) => {
  const sysctl = systemSysctl();
  t.regex((await sysctl.read('kernel/ostype')) ?? '', /^Linux$/);
  t.is(await sysctl.read('net/no/such/thing'), undefined);
  await t.throwsAsync(sysctl.read('../../etc/passwd'));
  const recorder = new SysctlRecorder({ 'net/ipv4/ip_forward': '0' });
  t.true(await recorder.write('net/ipv4/ip_forward', '1'));
  t.is(await recorder.read('net/ipv4/ip_forward'), '1');
  t.deepEqual(recorder.written, [['net/ipv4/ip_forward', '1']]);
});
