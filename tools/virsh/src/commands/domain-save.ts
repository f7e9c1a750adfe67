import { createWriteStream, existsSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { ParamsObject } from '@tsvirt/core';
import { DomainCoreDumpFlags, DomainSaveRestoreFlags as R } from '@tsvirt/core';
import { capacity } from '../output/format.js';
import { doing, fail, or } from '../shell/failure.js';
import { readText } from '../shell/files.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { withProgress } from '../shell/progress.js';
import { domainOf } from './lookup.js';
import { printXml } from './xml-output.js';

const SAVE_FLAGS = {
  'bypass-cache': R.BYPASS_CACHE,
  running: R.RUNNING,
  paused: R.PAUSED,
  'reset-nvram': R.RESET_NVRAM,
};
const DUMP_FORMATS = [
  'elf',
  'kdump-zlib',
  'kdump-lzo',
  'kdump-snappy',
  'win-dmp',
  'kdump-raw-zlib',
  'kdump-raw-lzo',
  'kdump-raw-snappy',
];
const JOB_TYPES = ['None', 'Bounded', 'Unbounded', 'Completed', 'Failed', 'Cancelled'];
const OPERATIONS = [
  'Unknown',
  'Start',
  'Save',
  'Restore',
  'Incoming migration',
  'Outgoing migration',
  'Snapshot',
  'Snapshot revert',
  'Dump',
  'Backup',
  'Snapshot delete',
];

const optionalFile = (c: Invocation, name: string): string | null => {
  const file = c.text(name);
  return file === undefined ? null : readText(file);
};

const jobLine = (label: string, value: string): string => `${label.padEnd(17)} ${value}\n`;
const threeDigits = (bytes: bigint): string => capacity(bytes, 3);

function jobText(type: number, params: ParamsObject): string {
  const big = (name: string): bigint => {
    const value = params[name];
    return typeof value === 'bigint' ? value : typeof value === 'number' ? BigInt(value) : 0n;
  };
  let text = jobLine('Job type:', (JOB_TYPES[type] ?? 'Unknown').padEnd(12));
  if (type === 0) return text;
  text += jobLine('Operation:', (OPERATIONS[Number(big('operation'))] ?? 'Unknown').padEnd(12));
  text += jobLine('Time elapsed:', `${String(big('time_elapsed')).padEnd(12)} ms`);
  if (type === 1) text += jobLine('Time remaining:', `${String(big('time_remaining')).padEnd(12)} ms`);
  for (const [kind, word] of [
    ['data', 'Data'],
    ['memory', 'Memory'],
    ['disk', 'File'],
  ] as const) {
    if (big(`${kind}_total`) === 0n) continue;
    text += jobLine(`${word} processed:`, threeDigits(big(`${kind}_processed`)));
    text += jobLine(`${word} remaining:`, threeDigits(big(`${kind}_remaining`)));
    text += jobLine(`${word} total:`, threeDigits(big(`${kind}_total`)));
    const speed = big(`${kind}_bps`);
    if (speed > 0n) text += jobLine(`${word} bandwidth:`, `${threeDigits(speed)}/s`);
  }
  const downtime = big('downtime');
  if (downtime > 0n)
    text += jobLine(
      type === 3 ? 'Total downtime:' : 'Expected downtime:',
      `${String(downtime).padEnd(12)} ms`,
    );
  for (const [kind, word] of [
    ['used', 'use'],
    ['total', 'total'],
  ] as const)
    if (params[`disk_temp_${kind}`] !== undefined)
      text += jobLine(`Temporary disk space ${word}:`, threeDigits(big(`disk_temp_${kind}`)));
  const message = params.errmsg;
  if (typeof message === 'string') text += jobLine('Error message:', message);
  return text;
}

/** What a job's figures would be called as typed parameters, from the older call. */
async function jobStats(
  c: Invocation,
  domain: Awaited<ReturnType<typeof domainOf>>,
): Promise<{ type: number; params: ParamsObject }> {
  const flags = c.bits({ completed: 1, 'keep-completed': 2 });
  try {
    return await domain.getJobStats(flags);
  } catch (error) {
    if (flags !== 0) throw error;
    const info = await domain.getJobInfo();
    return {
      type: info.type,
      params: {
        time_elapsed: info.timeElapsed,
        time_remaining: info.timeRemaining,
        data_total: info.dataTotal,
        data_processed: info.dataProcessed,
        data_remaining: info.dataRemaining,
        memory_total: info.memTotal,
        memory_processed: info.memProcessed,
        memory_remaining: info.memRemaining,
        disk_total: info.fileTotal,
        disk_processed: info.fileProcessed,
        disk_remaining: info.fileRemaining,
      },
    };
  }
}

export const handlers: Handlers = {
  async save(c) {
    const domain = await domainOf(c);
    const to = c.need('file');
    const flags = c.bits(SAVE_FLAGS);
    const dxml = optionalFile(c, 'xml');
    const channels = c.int('parallel-channels');
    const format = c.text('image-format');
    await withProgress(c, domain, 'Save', () =>
      doing(`Failed to save domain '${domain.name}' to ${to}`, () => {
        if (channels !== undefined || format !== undefined)
          return domain.saveParams(
            { file: to, dxml: dxml ?? undefined, image_format: format, 'parallel.channels': channels },
            flags,
          );
        return flags !== 0 || dxml !== null ? domain.saveFlags(to, dxml, flags) : domain.save(to);
      }),
    );
    c.extra(`\nDomain '${domain.name}' saved to ${to}\n`);
  },

  async restore(c) {
    const connection = await c.connect();
    const from = c.need('file');
    const flags = c.bits(SAVE_FLAGS);
    const dxml = optionalFile(c, 'xml');
    const channels = c.int('parallel-channels');
    await doing(`Failed to restore domain from ${from}`, () => {
      if (channels !== undefined)
        return connection.domainRestoreParams(
          { file: from, dxml: dxml ?? undefined, 'parallel.channels': channels },
          flags,
        );
      return flags !== 0 || dxml !== null
        ? connection.domainRestoreFlags(from, dxml, flags)
        : connection.domainRestore(from);
    });
    c.extra(`Domain restored from ${from}\n`);
  },

  async managedsave(c) {
    const domain = await domainOf(c);
    const flags = c.bits(SAVE_FLAGS);
    await withProgress(c, domain, 'Managedsave', () =>
      doing(`Failed to save domain '${domain.name}' state`, () => domain.managedSave(flags)),
    );
    c.extra(`\nDomain '${domain.name}' state saved by libvirt\n`);
  },

  async 'managedsave-remove'(c) {
    const domain = await domainOf(c);
    const has = await doing('Failed to check for domain managed save image', () =>
      domain.hasManagedSaveImage(0),
    );
    if (!has) {
      c.extra(`Domain '${domain.name}' has no manage save image; removal skipped`);
      return;
    }
    await doing(`Failed to remove managed save image for domain '${domain.name}'`, () =>
      domain.managedSaveRemove(0),
    );
    c.extra(`Removed managedsave image for domain '${domain.name}'`);
  },

  async dump(c) {
    const domain = await domainOf(c);
    const to = c.need('file');
    const flags = c.bits({
      crash: DomainCoreDumpFlags.CRASH,
      live: DomainCoreDumpFlags.LIVE,
      'bypass-cache': DomainCoreDumpFlags.BYPASS_CACHE,
      reset: DomainCoreDumpFlags.RESET,
      'memory-only': DomainCoreDumpFlags.MEMORY_ONLY,
    });
    const name = c.text('format');
    if (name !== undefined && !c.has('memory-only')) fail('--format only works with --memory-only');
    const format = name === undefined ? 0 : name === 'kdump' ? 1 : DUMP_FORMATS.indexOf(name);
    if (format < 0)
      fail(
        `format '${name}' is not supported, expecting 'kdump-zlib', 'kdump-lzo', 'kdump-snappy', 'win-dmp' or 'elf'`,
      );
    await withProgress(c, domain, 'Dump', () =>
      doing(`Failed to core dump domain '${domain.name}' to ${to}`, () =>
        format !== 0 ? domain.coreDumpWithFormat(to, format, flags) : domain.coreDump(to, flags),
      ),
    );
    c.extra(`\nDomain '${domain.name}' dumped to ${to}\n`);
  },

  async domjobinfo(c) {
    const domain = await domainOf(c);
    const { type, params } = await jobStats(c, domain);
    if (c.has('rawstats')) {
      c.print(`${'Job type:'.padEnd(17)} ${type}\n\n`);
      for (const [name, value] of Object.entries(params)) c.print(`${name}: ${String(value)}\n`);
      return;
    }
    c.print(jobText(type, params));
  },

  async domjobabort(c) {
    const domain = await domainOf(c);
    if (c.has('postcopy')) await domain.abortJobFlags(1);
    else await domain.abortJob();
  },

  async screenshot(c) {
    const domain = await domainOf(c);
    const screen = c.uint('screen') ?? 0;
    const { mime, stream } = await doing(`could not take a screenshot of ${domain.name}`, () =>
      domain.screenshot(screen, 0),
    );
    const extension = { 'image/x-portable-pixmap': '.ppm', 'image/png': '.png' }[mime ?? ''] ?? '';
    const stamp = new Date().toISOString().slice(0, 19);
    const file = c.text('file') ?? `${domain.name.replaceAll('/', '_')}-${stamp}${extension}`;
    const existed = existsSync(file);
    try {
      await pipeline(stream, createWriteStream(file));
    } catch (error) {
      if (!existed) await or(undefined, () => unlink(file));
      throw error;
    }
    c.print(`Screenshot saved to ${file}, with type of ${mime ?? 'unknown'}`);
  },

  async 'backup-begin'(c) {
    const domain = await domainOf(c);
    const file = c.text('backupxml');
    const backup = file === undefined ? '<domainbackup/>' : readText(file);
    await domain.backupBegin(backup, optionalFile(c, 'checkpointxml'), c.bits({ 'reuse-external': 1 }));
    c.print('Backup started\n');
  },

  async 'backup-dumpxml'(c) {
    const domain = await domainOf(c);
    await printXml(c, await domain.backupGetXMLDesc(0));
  },
};
