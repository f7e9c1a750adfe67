import test from 'ava';
import { commandLine } from '../testing/command-line.js';

const shared = "<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>";

test('what another program serves is reached by its socket', (t) => {
  const lines = commandLine(
    `${shared}<devices>
      <disk type='vhostuser'><source type='unix' path='/a,b'><reconnect enabled='yes' timeout='10'/></source><target dev='vda' bus='virtio'/></disk>
      <interface type='vhostuser'><mac address='52:54:00:00:00:01'/><source type='unix' path='/c' mode='server'/><model type='virtio'/><driver queues='2'/></interface></devices>`,
  );
  for (const line of [
    '-chardev socket,id=chr-vu-virtio-disk0,path=/a,,b,reconnect=10',
    '-chardev socket,id=charnet0,path=/c,server=on',
    '-netdev {"type":"vhost-user","chardev":"charnet0","queues":2,"id":"hostnet0"}',
  ])
    t.true(lines.includes(line), `${line}\n${lines.join('\n')}`);
});

test('who passes packets on is connected to again', (t) => {
  const lines = commandLine(
    "<devices><interface type='user'><mac address='52:54:00:00:00:01'/><backend type='passt'/></interface></devices>",
    { resources: { helperSockets: new Map([['net0', '/run/passt']]) } },
  );
  t.true(
    lines.some((line) =>
      line.includes('"type":"stream","addr":{"type":"unix","path":"/run/passt"},"server":false'),
    ),
    lines.join('\n'),
  );
});
