import test from 'ava';
import { commandLine } from '../testing/command-line.js';

const lines = (source: string) =>
  commandLine(`<devices><serial type='tcp'>${source}<protocol type='telnet'/></serial></devices>`, {
    resources: { chardevTls: '/pki' },
  }).filter((line) => /serial0/.test(line));

test('a character device that is reached by TLS has certificates, for its end of the connection', (t) => {
  const served = lines("<source mode='bind' host='::1' service='5' tls='yes'/>");
  t.deepEqual(served.slice(0, 2), [
    '-object {"qom-type":"tls-creds-x509","id":"objcharserial0_tls0","dir":"/pki","endpoint":"server","verify-peer":true}',
    '-chardev socket,id=charserial0,host=::1,port=5,telnet=on,server=on,wait=off,tls-creds=objcharserial0_tls0',
  ]);
  const [object = '', chardev = ''] = lines(
    "<source mode='connect' host='a' service='5' tls='yes'><reconnect enabled='yes' timeout='3'/></source><log file='/l'/>",
  );
  t.regex(object, /"endpoint":"client"/);
  t.regex(chardev, /reconnect(-ms)?=3\d*,tls-creds=objcharserial0_tls0,logfile=/);
  t.is(lines("<source mode='connect' host='a' service='5' tls='no'/>").length, 2);
});
