import { connectOpen, DomainMigrateFlags as F } from '@tsvirt/core';
import { doing, fail, failureLines } from '../shell/failure.js';
import { readText } from '../shell/files.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { withProgress } from '../shell/progress.js';
import { domainOf } from './lookup.js';
import { splitCommas } from './shell.js';

const FLAGS = {
  live: F.LIVE,
  p2p: F.PEER2PEER,
  tunnelled: F.TUNNELLED,
  persistent: F.PERSIST_DEST,
  undefinesource: F.UNDEFINE_SOURCE,
  suspend: F.PAUSED,
  'copy-storage-all': F.NON_SHARED_DISK,
  'copy-storage-inc': F.NON_SHARED_INC,
  'copy-storage-synchronous-writes': F.NON_SHARED_SYNCHRONOUS_WRITES,
  'change-protection': F.CHANGE_PROTECTION,
  unsafe: F.UNSAFE,
  compressed: F.COMPRESSED,
  'auto-converge': F.AUTO_CONVERGE,
  'rdma-pin-all': F.RDMA_PIN_ALL,
  offline: F.OFFLINE,
  'abort-on-error': F.ABORT_ON_ERROR,
  postcopy: F.POSTCOPY,
  'postcopy-resume': F.POSTCOPY_RESUME,
  zerocopy: F.ZEROCOPY,
  tls: F.TLS,
  parallel: F.PARALLEL,
};

function file(c: Invocation, name: string): string | undefined {
  const path = c.text(name);
  return path === undefined ? undefined : readText(path);
}

const list = (c: Invocation, name: string): string[] | undefined => {
  const text = c.text(name);
  return text === undefined ? undefined : splitCommas(text).filter((word) => word !== '');
};

function params(c: Invocation) {
  return {
    migrate_uri: c.text('migrateuri'),
    graphics_uri: c.text('graphicsuri'),
    listen_address: c.text('listen-address'),
    destination_name: c.text('dname'),
    destination_xml: file(c, 'xml'),
    persistent_xml: file(c, 'persistent-xml'),
    migrate_disks: list(c, 'migrate-disks'),
    migrate_disks_detect_zeroes: list(c, 'migrate-disks-detect-zeroes'),
    disks_port: c.int('disks-port'),
    disks_uri: c.text('disks-uri'),
    compression: list(c, 'comp-methods'),
    'compression.mt.level': c.int('comp-mt-level'),
    'compression.mt.threads': c.int('comp-mt-threads'),
    'compression.mt.dthreads': c.int('comp-mt-dthreads'),
    'compression.xbzrle.cache': c.ulong('comp-xbzrle-cache'),
    'compression.zlib.level': c.int('comp-zlib-level'),
    'compression.zstd.level': c.int('comp-zstd-level'),
    'auto_converge.initial': c.int('auto-converge-initial'),
    'auto_converge.increment': c.int('auto-converge-increment'),
    'bandwidth.postcopy': c.ulong('postcopy-bandwidth'),
    bandwidth: c.ulong('bandwidth'),
    'bandwidth.avail.switchover': c.ulong('available-switchover-bandwidth'),
    'parallel.connections': c.int('parallel-connections'),
    'tls.destination': c.text('tls-destination'),
  };
}

export const handlers: Handlers = {
  async migrate(c) {
    const domain = await domainOf(c);
    const uri = c.need('desturi');
    const flags = c.bits(FLAGS);
    const timeout = c.milliseconds('timeout');
    if ((c.has('timeout-suspend') || c.has('timeout-postcopy')) && timeout === undefined)
      fail('Option --timeout is required');
    const given = params(c);
    const timer =
      timeout === undefined
        ? undefined
        : setTimeout(() => {
            const hurried = c.has('timeout-postcopy') ? domain.migrateStartPostCopy(0) : domain.suspend();
            hurried.catch((error: unknown) => {
              for (const line of failureLines(error)) c.session.error(line);
            });
          }, timeout);
    try {
      await withProgress(c, domain, 'Migration', async () => {
        if (c.has('p2p') || c.has('direct')) {
          await domain.migrateToURI3(
            c.has('direct') ? null : uri,
            c.has('direct') ? { ...given, migrate_uri: given.migrate_uri ?? uri } : given,
            flags,
          );
          return;
        }
        const target = await connectOpen(uri);
        try {
          await domain.migrate3(target, given, flags);
        } finally {
          await target.close();
        }
      });
    } finally {
      clearTimeout(timer);
    }
  },

  async 'migrate-setmaxdowntime'(c) {
    const domain = await domainOf(c);
    const downtime = c.long('downtime') ?? 0n;
    if (downtime < 1n) fail('migrate: Invalid downtime');
    await domain.migrateSetMaxDowntime(downtime, 0);
  },

  async 'migrate-getmaxdowntime'(c) {
    const domain = await domainOf(c);
    c.print(`${await domain.migrateGetMaxDowntime(0)}\n`);
  },

  async 'migrate-compcache'(c) {
    const domain = await domainOf(c);
    const size = c.scaled('size', 1n);
    if (size !== undefined) await domain.migrateSetCompressionCache(size, 0);
    const current = await domain.migrateGetCompressionCache(0);
    const { capacity } = await import('../output/format.js');
    c.print(`Compression cache: ${capacity(current, 3)}`);
  },

  async 'migrate-setspeed'(c) {
    const domain = await domainOf(c);
    await domain.migrateSetMaxSpeed(c.ulongWrap('bandwidth') ?? 0n, c.bits({ postcopy: 1 }));
  },

  async 'migrate-getspeed'(c) {
    const domain = await domainOf(c);
    c.print(`${await domain.migrateGetMaxSpeed(c.bits({ postcopy: 1 }))}\n`);
  },

  async 'migrate-postcopy'(c) {
    const domain = await domainOf(c);
    await doing('Unable to switch the migration to post-copy', () => domain.migrateStartPostCopy(0));
  },
};
