import { parseDomain } from '@tsvirt/conf/domain';
import test from 'ava';
import { domainEnvironment } from './environment.js';

const environment = (inner: string) =>
  domainEnvironment(
    parseDomain(
      `<domain type='qemu'><name>a</name><memory>1</memory><os><type>hvm</type></os>${inner}</domain>`,
    ),
    '/run/user/7',
  );

test('the guest’s local time is that of the place which the document names', (t) => {
  t.deepEqual(environment("<clock offset='timezone' timezone='Europe/Paris'/>"), { TZ: 'Europe/Paris' });
  t.deepEqual(environment("<clock offset='localtime'/>"), {});
});

test('audio backends', (t) => {
  t.deepEqual(environment("<devices><audio id='1' type='pipewire'/></devices>"), {
    PIPEWIRE_RUNTIME_DIR: '/run/user/7',
  });
});
