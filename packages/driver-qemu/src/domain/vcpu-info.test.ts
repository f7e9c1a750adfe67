import test from 'ava';
import { vcpuInfos } from './vcpu-info.js';

const core = (id: number, path?: string) => ({
  type: 'host-spapr-cpu-core',
  'vcpus-count': 2,
  props: { 'core-id': id },
  ...(path === undefined ? {} : { 'qom-path': path }),
});
const thread = (index: number, path: string) => ({
  'cpu-index': index,
  'thread-id': 100 + index,
  'qom-path': path,
});

test('CPUs are numbered by their place, with those of one core together', (t) => {
  const infos = vcpuInfos(
    [core(16), core(8, '/machine/peripheral/vcpu2'), core(0, '/machine/unattached/device[1]')],
    [
      thread(0, '/machine/unattached/device[1]/thread[0]'),
      thread(1, '/machine/unattached/device[1]/thread[1]'),
      thread(8, '/machine/peripheral/vcpu2/thread[0]'),
      thread(9, '/machine/peripheral/vcpu2/thread[1]'),
    ],
    6,
  );
  t.deepEqual(
    infos.map(({ online, hotpluggable, thread, order }) => [online, hotpluggable, thread, order]),
    [
      [true, false, 100, 1],
      [true, false, 101, undefined],
      [true, true, 108, 2],
      [true, true, 109, undefined],
      [false, true, undefined, undefined],
      [false, true, undefined, undefined],
    ],
  );
  t.deepEqual(
    infos.map(({ place }) => place?.alias ?? place?.path),
    ['/machine/unattached/device[1]', undefined, 'vcpu2', undefined, undefined, undefined],
  );
});

test('where a machine tells of no places, QEMU’s own numbers count', (t) => {
  const infos = vcpuInfos([], [thread(0, '/a'), { ...thread(1, '/b'), 'cpu-state': 'stopped' }], 3);
  t.deepEqual(
    infos.map(({ online, halted, thread }) => [online, halted, thread]),
    [
      [true, false, 100],
      [true, true, 101],
      [false, false, undefined],
    ],
  );
});
