import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { ErrorCode, hasErrorCode } from '../index.js';
import { CgroupHost } from './index.js';

/** Folders with what of the kernel's files a look needs. */
async function pretend(t: ExecutionContext): Promise<{ root: string; mountinfo: string }> {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-cgroup-'));
  t.teardown(() => rm(root, { recursive: true, force: true }));
  await mkdir(join(root, 'uni fied'));
  await mkdir(join(root, 'memory'));
  await writeFile(join(root, 'uni fied/cgroup.controllers'), 'cpuset cpu io pids\n');
  await writeFile(join(root, 'uni fied/cgroup.subtree_control'), 'cpuset io\n');
  const mountinfo = join(root, 'mountinfo');
  await writeFile(
    mountinfo,
    `30 24 0:26 / ${root}/uni\\040fied rw,nosuid shared:4 - cgroup2 cgroup2 rw\n` +
      `31 24 0:27 / ${root}/memory rw shared:5 master:1 - cgroup cgroup rw,memory\n` +
      `32 24 0:28 / ${root}/other rw - tmpfs tmpfs rw\n`,
  );
  return { root, mountinfo };
}

test('controllers are found where they are', async (t) => {
  const { mountinfo } = await pretend(t);
  const host = await CgroupHost.find(mountinfo);
  t.is(host.unified('cpu'), true);
  t.is(host.unified('io'), true);
  t.is(host.unified('memory'), false);
});

test('a group is made in the hierarchies that have its controllers, and removed from all', async (t) => {
  const { root, mountinfo } = await pretend(t);
  const group = (await CgroupHost.find(mountinfo)).group('/guest');
  await group.make('cpu');
  t.is(await readFile(join(root, 'uni fied/cgroup.subtree_control'), 'utf8'), '+cpu');
  await group.make('memory');
  await t.notThrowsAsync(stat(join(root, 'memory/guest')));
  t.is(await group.read('memory', 'memory.limit_in_bytes'), undefined);
  const error = await t.throwsAsync(group.write('memory', 'memory.limit_in_bytes', '5'));
  t.true(hasErrorCode(error, ErrorCode.SYSTEM_ERROR));
  await group.remove();
  await t.throwsAsync(stat(join(root, 'memory/guest')));
  await t.throwsAsync(stat(join(root, 'uni fied/guest')));
  await t.notThrowsAsync(group.remove());
});

test('a group for threads is made in a group, also where it was left halfway', async (t) => {
  const { root, mountinfo } = await pretend(t);
  const group = (await CgroupHost.find(mountinfo)).group('/guest');
  await group.make('cpu');
  await writeFile(join(root, 'uni fied/guest/cgroup.subtree_control'), '');
  const type = join(root, 'uni fied/guest/vcpu0/cgroup.type');
  await group.makeForThreads('vcpu0');
  t.is(await readFile(type, 'utf8'), 'threaded');
  t.is(await readFile(join(root, 'uni fied/guest/cgroup.subtree_control'), 'utf8'), '+cpu');
  await writeFile(type, 'domain invalid\n');
  await group.makeForThreads('vcpu0');
  t.is(await readFile(type, 'utf8'), 'threaded');
  const error = await t.throwsAsync(group.child('none').makeForThreads('vcpu0'));
  t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED));
});

test('a controller that the host lacks is said to be missing', async (t) => {
  const { root, mountinfo } = await pretend(t);
  await writeFile(mountinfo, `31 24 0:27 / ${root}/memory rw - cgroup cgroup rw,memory\n`);
  const host = await CgroupHost.find(mountinfo);
  t.is(host.unified('cpu'), undefined);
  const error = await t.throwsAsync(host.group('/guest').make('cpu'));
  t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED));
});
