import { parseDomain } from '@tsvirt/conf/domain';
import test from 'ava';
import { parseOptions } from '../prepare/parse-options.js';
import { passtWords } from './passt.js';

test('passt is told addresses and ports as the document has them', (t) => {
  const { devices } = parseDomain(
    `<domain type='qemu'><name>g</name><memory>1</memory><os><type arch='x86_64'>hvm</type></os><devices><interface type='user'>
      <source dev='eth4'/><ip address='172.17.2.0' family='ipv4' prefix='24'/>
      <portForward proto='tcp' address='2001:db8::1'><range start='22' to='2022'/><range start='1000' end='1050'/><range start='1030' end='1040' exclude='yes'/></portForward>
      <portForward proto='udp' address='1.2.3.4' dev='eth0'><range start='5000' end='5020' to='6000'/></portForward>
      <portForward proto='tcp'/><backend type='passt' logFile='/var/log/p'/></interface></devices></domain>`,
    parseOptions,
  );
  const [iface] = devices.interfaces ?? [];
  if (iface === undefined) throw t.fail();
  const words = passtWords(iface, '/run/s', '/run/p');
  t.deepEqual(words.slice(words.indexOf('--interface')), [
    ...['--interface', 'eth4', '--log-file', '/var/log/p', '--address', '172.17.2.0', '--netmask', '24'],
    ...['--tcp-ports', '2001:db8::1/22:2022,1000-1050,~1030-1040'],
    ...['--udp-ports', '1.2.3.4%eth0/5000-5020:6000-6020', '--tcp-ports', 'all'],
  ]);
});
