import type { Domain } from '@tsvirt/conf/domain';
import test from 'ava';
import { changedLimits, isLimited, type Limits, limitsOf } from './limits.js';

const limited = {
  cputune: { shares: 300n, period: 50_000n, quota: 25_000n, globalQuota: -1n },
  memtune: { hardLimit: 1024n, softLimit: 512n, swapHardLimit: 3072n },
  blkiotune: { weight: 200, devices: [{ path: '/dev/a', weight: 150, readBytesSec: 9n, writeIopsSec: 7 }] },
} as Domain;

const texts = (limits: Limits) =>
  [...limits.values()].map(({ threads, files, text }) => `${threads}/${files[0]} ${text(files[0] ?? '')}`);
const limits = (domain: Domain, unified: boolean) =>
  limitsOf(domain, { unified: () => unified }, () => '8:16');

test('limits are what the kernel reads in the unified hierarchy', (t) => {
  t.deepEqual(texts(limits(limited, true)), [
    '/cpu.weight 300',
    '/cpu.max max 100000',
    'vcpu/cpu.max 25000 50000',
    '/memory.max 1048576',
    '/memory.high 524288',
    '/memory.swap.max 2097152',
    '/io.bfq.weight 200',
    '/io.bfq.weight 8:16 150',
    '/io.max 8:16 rbps=9',
    '/io.max 8:16 wiops=7',
  ]);
});

test('and in hierarchies of their own', (t) => {
  t.deepEqual(texts(limits(limited, false)), [
    '/cpu.shares 300',
    '/cpu.cfs_period_us 100000',
    '/cpu.cfs_quota_us -1',
    'vcpu/cpu.cfs_period_us 50000',
    'vcpu/cpu.cfs_quota_us 25000',
    '/memory.limit_in_bytes 1048576',
    '/memory.soft_limit_in_bytes 524288',
    '/memory.memsw.limit_in_bytes 3145728',
    '/blkio.bfq.weight 200',
    '/blkio.bfq.weight_device 8:16 150',
    '/blkio.throttle.read_bps_device 8:16 9',
    '/blkio.throttle.write_iops_device 8:16 7',
  ]);
});

test('what changed is written, and what is gone is reset', (t) => {
  const before = limits(limited, true);
  const next = limits({ ...limited, cputune: { shares: 301n }, memtune: undefined } as Domain, true);
  const changes = changedLimits(before, next).map(({ entry, text, undo }) => {
    const file = entry.files[0] ?? '';
    return [`${entry.threads}/${file}`, text(file), undo(file)];
  });
  t.deepEqual(changes, [
    ['/cpu.weight', '301', '300'],
    ['/cpu.max', 'max 100000', 'max 100000'],
    ['vcpu/cpu.max', 'max 100000', '25000 50000'],
    ['/memory.max', 'max', '1048576'],
    ['/memory.high', 'max', '524288'],
    ['/memory.swap.max', 'max', '2097152'],
  ]);
});

test('the general file for weights takes the group’s own by another name', (t) => {
  const weight = limits(limited, true).get('io weight');
  t.is(weight?.text('io.weight'), 'default 200');
  t.is(weight?.reset('io.weight'), 'default 100');
});

test('a domain is limited by numbers, not by pinning', (t) => {
  t.true(isLimited(limited));
  t.false(isLimited({ cputune: { vcpupins: [{ vcpu: 0, cpuset: [0] }] } } as unknown as Domain));
  t.false(isLimited({} as Domain));
});

test('memory that a document calls unlimited has no limit', (t) => {
  const unlimited = 9_007_199_254_740_991n;
  const free = { memtune: { hardLimit: unlimited, swapHardLimit: unlimited } } as Domain;
  t.false(isLimited(free));
  t.deepEqual(texts(limits(free, true)), []);
  t.false(isLimited({ memtune: { hardLimit: 0n } } as Domain));
  t.deepEqual(texts(limits({ memtune: { ...free.memtune, softLimit: 1n } } as Domain, true)), [
    '/memory.high 1024',
  ]);
});
