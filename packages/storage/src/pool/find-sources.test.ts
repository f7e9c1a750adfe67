import { CommandRecorder, ErrorCode, isVirtError } from '@tsvirt/util';
import test from 'ava';
import { findSources } from './find-sources.js';

const source = "<source><host name='files'/></source>";
const volumes = `<?xml version="1.0"?>
<cliOutput><opRet>0</opRet><volInfo><volumes><volume><name>vol0</name></volume><count>1</count></volumes></volInfo></cliOutput>`;

test('what a host exports by NFS and gluster is found', async (t) => {
  const runner = new CommandRecorder();
  runner.on('gluster', () => ({ stdout: volumes }));
  runner.on('showmount', () => ({ stdout: '/srv/a b   192.0.2.0/24,10.0.0.1\n/  (everyone)\njunk\n' }));
  t.is(
    await findSources(runner, 'netfs', source),
    `<sources>
  <source>
    <host name='files'/>
    <dir path='vol0'/>
    <format type='glusterfs'/>
  </source>
  <source>
    <host name='files'/>
    <dir path='/srv/a b'/>
    <format type='nfs'/>
  </source>
  <source>
    <host name='files'/>
    <dir path='/'/>
    <format type='nfs'/>
  </source>
</sources>
`,
  );
  t.deepEqual(
    runner.calls.map(({ argv }) => argv.join(' ')),
    [
      'gluster --xml --log-file=/dev/null volume info all --remote-host=files',
      'showmount --no-headers --exports files',
    ],
  );
});

test('a host of one kind is enough, and one of none says why', async (t) => {
  const runner = new CommandRecorder();
  runner.on('gluster', () => ({ code: 1, stderr: 'no gluster' }));
  runner.on('showmount', () => ({ stdout: '' }));
  t.is(await findSources(runner, 'netfs', source), '<sources/>\n');
  await t.throwsAsync(findSources(runner, 'gluster', source), { message: /no gluster/ });
  runner.on('showmount', () => ({ code: 1, stderr: 'no NFS' }));
  const error = await t.throwsAsync(findSources(runner, 'netfs', source), { message: /no gluster.*no NFS/ });
  t.is(isVirtError(error) ? error.code : undefined, ErrorCode.OPERATION_FAILED);
});

test('what can’t be looked for is refused before anything runs', async (t) => {
  const runner = new CommandRecorder();
  const refused: readonly [string, string | null, ErrorCode][] = [
    ['netfs', null, ErrorCode.INVALID_ARG],
    ['netfs', '<source/>', ErrorCode.CONFIG_UNSUPPORTED],
    ['netfs', "<source><host name='a'/><host name='b'/></source>", ErrorCode.CONFIG_UNSUPPORTED],
    ['netfs', "<source><host name='-e'/></source>", ErrorCode.INVALID_ARG],
    ['dir', source, ErrorCode.NO_SUPPORT],
    ['nothing', source, ErrorCode.INTERNAL_ERROR],
  ];
  for (const [type, xml, code] of refused) {
    const error = await t.throwsAsync(findSources(runner, type, xml));
    t.is(isVirtError(error) ? error.code : undefined, code);
  }
  t.deepEqual(runner.calls, []);
});
