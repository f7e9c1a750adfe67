import test from 'ava';
import { directoriesFor, driverDirectories } from './index.js';

test('the system scope', (t) => {
  t.deepEqual(directoriesFor({ kind: 'system' }), {
    config: '/etc/tsvirt',
    run: '/run/tsvirt',
    state: '/var/lib/tsvirt',
    log: '/var/log/tsvirt',
    cache: '/var/cache/tsvirt',
    hooks: '/etc/tsvirt/hooks',
  });
});

test('an embedded root holds everything', (t) => {
  t.deepEqual(driverDirectories(directoriesFor({ kind: 'root', path: '/srv/x/' }), 'qemu'), {
    config: '/srv/x/etc/tsvirt/qemu',
    run: '/srv/x/run/tsvirt/qemu',
    state: '/srv/x/var/lib/tsvirt/qemu',
    log: '/srv/x/var/log/tsvirt/qemu',
    cache: '/srv/x/var/cache/tsvirt/qemu',
    hooks: '/srv/x/etc/tsvirt/hooks',
  });
  t.throws(() => directoriesFor({ kind: 'root', path: 'relative' }), { message: /absolute/ });
});

test('a session follows the XDG variables, absolute ones only', (t) => {
  const env = { XDG_CONFIG_HOME: '/c', XDG_RUNTIME_DIR: '/run/user/7', XDG_DATA_HOME: 'relative' };
  t.deepEqual(directoriesFor({ kind: 'session' }, { env, home: '/home/u' }), {
    config: '/c/tsvirt',
    run: '/run/user/7/tsvirt',
    state: '/home/u/.local/share/tsvirt',
    log: '/home/u/.local/state/tsvirt/log',
    cache: '/home/u/.cache/tsvirt',
    hooks: '/c/tsvirt/hooks',
  });
  t.is(directoriesFor({ kind: 'session' }, { env: {}, home: '/h' }).run, '/h/.cache/tsvirt/run');
});
