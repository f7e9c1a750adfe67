import test from 'ava';
import { backingName } from './backing-name.js';
import type { StorageSource } from './blockdev.js';

test('an image is named by its path or a URI, and by its options where that does not say all', (t) => {
  const network = (source: object) => ({ type: 'network', ...source }) as StorageSource;
  const host = { name: 'h.example' };
  const cases: readonly (readonly [StorageSource, string])[] = [
    [{ type: 'file', file: '/a b' }, '/a b'],
    [{ type: 'block', dev: '/dev/b' }, '/dev/b'],
    [
      { type: 'file', file: '/a', slices: [{ type: 'storage', offset: 512n, size: 1024n }] } as StorageSource,
      'json:{"file":{"driver":"raw","offset":512,"size":1024,"file":{"driver":"file","filename":"/a"}}}',
    ],
    [{ type: 'dir', dir: '/c' }, 'fat:/c'],
    [network({ protocol: 'nbd', name: 'x', hosts: [host] }), 'nbd://h.example:10809/x'],
    [network({ protocol: 'nbd', hosts: [{ name: '::1', port: 5 }] }), 'nbd://[::1]:5'],
    [
      network({ protocol: 'nbd', name: 'x', hosts: [{ transport: 'unix', socket: '/s?' }] }),
      'nbd+unix:///x?socket=%2Fs%3F',
    ],
    [
      network({ protocol: 'https', name: 'a/b c', query: 'q=1', hosts: [host] }),
      'https://h.example:443/a/b%20c?q=1',
    ],
    [
      network({ protocol: 'https', name: 'a', timeout: 5n, hosts: [host] }),
      'json:{"file":{"driver":"https","url":"https://h.example:443/a","timeout":5}}',
    ],
  ];
  for (const [source, name] of cases) t.is(backingName(source), name);
});
