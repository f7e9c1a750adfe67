import { DomainEventType, DomainPausedReason, DomainRunningReason, DomainState } from '@tsvirt/core';
import test from 'ava';
import { decide, type GuestView } from './monitor-events.js';

const dom = { name: 'g', uuid: 'u', id: 1 };
const running: GuestView = {
  dom,
  state: DomainState.RUNNING,
  reason: DomainRunningReason.BOOTED,
  onPoweroff: 'destroy',
  onReboot: 'restart',
  onCrash: 'destroy',
  watchdogDumps: false,
  rebooting: false,
  resetting: false,
  pauseReason: undefined,
  runReason: undefined,
  sourceOf: (alias) => ({ path: '/disk', alias, target: 'vda', number: 3, topmost: true }),
};
const event = (name: string, data = {}) => ({ name, data, seconds: 0, microseconds: 0 });

test('a guest that powers off is ended, one that reboots is reset', (t) => {
  const off = decide(event('SHUTDOWN', { guest: true }), running);
  t.is(off.action, 'end');
  t.deepEqual(off.emit, [{ eventId: 0, dom, event: DomainEventType.SHUTDOWN, detail: 1 }]);
  const again = { emit: [], action: 'reset' };
  t.deepEqual(decide(event('SHUTDOWN', { guest: true }), { ...running, rebooting: true }), again);
  t.deepEqual(decide(event('SHUTDOWN', { guest: true }), { ...running, onPoweroff: 'restart' }), again);
  t.is(decide(event('STOP'), { ...running, resetting: true }).state, undefined);
  const reset = decide(event('RESET', { guest: false }), { ...running, onReboot: 'destroy' });
  t.is(reset.action, 'end');
  t.deepEqual(reset.emit, [{ eventId: 0, dom, event: DomainEventType.SHUTDOWN, detail: 2 }]);
});

test('a pause has the reason of who asked for it', (t) => {
  const byUser = decide(event('STOP'), { ...running, pauseReason: DomainPausedReason.USER });
  t.is(byUser.state, DomainState.PAUSED);
  t.is(byUser.reason, DomainPausedReason.USER);
  t.is(decide(event('STOP'), { ...running, state: DomainState.PAUSED }).emit.length, 0);
});

test('an input/output error that stops the guest pauses it for that reason', (t) => {
  const decision = decide(
    event('BLOCK_IO_ERROR', { device: 'virtio-disk0', action: 'stop', nospace: true }),
    running,
  );
  t.is(decision.reason, DomainPausedReason.IOERROR);
  t.deepEqual(
    decision.emit.map(({ eventId }) => eventId),
    [4, 6, 0],
  );
  t.is(decide(event('STOP'), { ...running, state: DomainState.PAUSED }).state, undefined);
});

test('a channel is opened and closed by the guest', (t) => {
  t.like(decide(event('VSERPORT_CHANGE', { id: 'channel0', open: true }), running), {
    action: 'open-channel',
    device: 'channel0',
  });
  t.is(decide(event('VSERPORT_CHANGE', { id: 'channel0', open: false }), running).action, 'close-channel');
});

test('a panic follows what the document says', (t) => {
  t.is(decide(event('GUEST_PANICKED'), running).action, 'end-crashed');
  t.is(decide(event('GUEST_PANICKED'), { ...running, onCrash: 'restart' }).action, 'reset');
  t.is(decide(event('GUEST_PANICKED'), { ...running, onCrash: 'preserve' }).action, 'none');
  t.is(decide(event('GUEST_PANICKED'), { ...running, onCrash: 'coredump-destroy' }).action, 'dump-and-end');
  t.is(decide(event('GUEST_PANICKED'), { ...running, onCrash: 'coredump-restart' }).action, 'dump-and-reset');
});

test('a watchdog that is to dump the guest does so while it stands still', (t) => {
  const fired = event('WATCHDOG', { action: 'pause' });
  t.is(decide(fired, running).action, 'none');
  t.like(decide(fired, { ...running, watchdogDumps: true }), {
    action: 'dump-and-run',
    state: DomainState.PAUSED,
    reason: DomainPausedReason.WATCHDOG,
  });
});

test('what is not known changes nothing', (t) => {
  t.deepEqual(decide(event('SOMETHING_NEW'), running), { emit: [], action: 'none' });
});

test('who looks at a display is told, whatever it speaks', (t) => {
  const end = { family: 'ipv4', host: '192.0.2.1' };
  const vnc = decide(event('VNC_CONNECTED', { server: end, client: { ...end, service: '5900' } }), running);
  const spice = decide(event('SPICE_CONNECTED', { server: end, client: { ...end, port: '5900' } }), running);
  t.deepEqual(spice.emit, vnc.emit);
  t.like(spice.emit[0], { eventId: 5, phase: 0, remote: { node: '192.0.2.1', service: '5900' } });
});

test('an image that is written beyond a threshold is told by its name and by that of its disk', (t) => {
  const data = { 'node-name': 'libvirt-3-storage', 'write-threshold': 1024, 'amount-exceeded': 512 };
  const told = { eventId: 24, dom, path: '/disk', threshold: 1024n, excess: 512n } as const;
  t.deepEqual(decide(event('BLOCK_WRITE_THRESHOLD', data), running).emit, [
    { ...told, dev: 'vda[3]' },
    { ...told, dev: 'vda' },
  ]);
});

test('how much a guest uses of a module that shrinks and grows is told in bytes and noted in KiB', (t) => {
  const { emit, module } = decide(
    event('MEMORY_DEVICE_SIZE_CHANGE', { id: 'virtiomem0', size: 1048576n }),
    running,
  );
  t.deepEqual(emit, [{ eventId: 26, dom, alias: 'virtiomem0', size: 1048576n }]);
  t.deepEqual(module, { alias: 'virtiomem0', current: 1024n });
});
