import type { Domain, DomainBlockJobInfo } from '@tsvirt/core';
import {
  DomainBlockJobAbortFlags as Abort,
  DomainBlockCommitFlags as Commit,
  DomainBlockCopyFlags as Copy,
  DomainBlockPullFlags as Pull,
  DomainBlockRebaseFlags as Rebase,
  DomainBlockResizeFlags as Resize,
} from '@tsvirt/core';
import { nameOf } from '../output/choices.js';
import { capacity } from '../output/format.js';
import { doing, fail, failSilently, or } from '../shell/failure.js';
import { readText } from '../shell/files.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { XmlBuilder } from '../xml/builder.js';
import { parseXml, textAt } from '../xml/document.js';
import { BLOCK_JOBS } from './block-jobs.js';
import { domainOf } from './lookup.js';

const percent = (info: DomainBlockJobInfo): number =>
  info.end === 0n ? (info.cur === 0n ? 0 : 100) : (Number(info.cur) * 100) / Number(info.end);

/** The bandwidth option: bytes/s with `--bytes`, else MiB/s. */
function bandwidth(c: Invocation): bigint {
  if (c.has('bytes')) return c.scaled('bandwidth', 1n) ?? 0n;
  return c.ulongWrap('bandwidth') ?? 0n;
}

interface Waiting {
  readonly domain: Domain;
  readonly path: string;
  readonly label: string;
  /** Ends the job once it has caught up, or stays at that point. */
  readonly atReady: 'pivot' | 'keep' | 'stop' | undefined;
}

/** Waits until the job is over or ready, showing how far it is; an interrupt or the time limit aborts it. */
async function waitForJob(
  c: Invocation,
  { domain, path, label, atReady }: Waiting,
): Promise<'done' | 'ready'> {
  const timeout = c.milliseconds('timeout');
  const deadline = timeout === undefined ? undefined : Date.now() + timeout;
  const abortFlags = c.has('async') ? Abort.ASYNC : 0;
  let interrupted = false;
  const onInterrupt = (): void => {
    interrupted = true;
  };
  process.on('SIGINT', onInterrupt);
  const show = (value: number): void => {
    if (c.has('verbose')) c.session.io.err(`\r${label}: [${value.toFixed(2).padStart(6)} %]`);
  };
  try {
    for (;;) {
      const info = await doing(`failed to query job for disk ${path}`, () => domain.getBlockJobInfo(path, 0));
      if (info === null) {
        show(100);
        return 'done';
      }
      show(percent(info));
      if (atReady !== undefined && info.cur === info.end && info.end > 0n && (await isReady(domain, path)))
        return 'ready';
      if (interrupted || (deadline !== undefined && Date.now() > deadline)) {
        await domain.blockJobAbort(path, abortFlags);
        c.print(`\n${label} aborted`);
        failSilently();
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  } finally {
    process.off('SIGINT', onInterrupt);
    if (c.has('verbose')) c.session.io.err('\n');
  }
}

async function isReady(domain: Domain, path: string): Promise<boolean> {
  const document = await or(undefined, async () => parseXml(await domain.getXMLDesc(0)));
  if (!document) return true;
  const quoted = path.includes("'") ? `"${path}"` : `'${path}'`;
  const disk = `/domain/devices/disk[target/@dev=${quoted} or source/@file=${quoted} or source/@dev=${quoted}]`;
  return (
    textAt(`${disk}/mirror/@ready`, document) === 'yes' || textAt(`${disk}/mirror`, document) === undefined
  );
}

/** Shows or waits for a job that was just started. */
async function finishJob(
  c: Invocation,
  waiting: Waiting,
  started: string,
  messages: { pivot: string; keep: string; done: string; ready: string },
): Promise<void> {
  const blocking = ['wait', 'pivot', 'finish', 'keep-overlay'].some((name) => c.has(name));
  if (!blocking) {
    if (['verbose', 'timeout', 'async'].some((name) => c.has(name)))
      fail('--wait is required with --verbose, --timeout and --async');
    c.extra(`${started}\n`);
    return;
  }
  const end = await waitForJob(c, waiting);
  if (end === 'ready' && waiting.atReady === 'pivot') {
    await doing(`failed to pivot job for disk ${waiting.path}`, () =>
      waiting.domain.blockJobAbort(waiting.path, Abort.PIVOT),
    );
    c.extra(`\n${messages.pivot}\n`);
  } else if (end === 'ready' && waiting.atReady === 'keep') {
    await doing(`failed to finish job for disk ${waiting.path}`, () =>
      waiting.domain.blockJobAbort(waiting.path, 0),
    );
    c.extra(`\n${messages.keep}\n`);
  } else c.extra(`\n${end === 'ready' ? messages.ready : messages.done}\n`);
}

async function showJob(c: Invocation, domain: Domain, path: string): Promise<void> {
  const bytesAsked = c.has('bytes');
  const info =
    (await or(undefined, () => domain.getBlockJobInfo(path, 1))) ?? (await domain.getBlockJobInfo(path, 0));
  if (info === null) {
    c.print(c.has('raw') ? '' : `No current block job for ${path}\n`);
    return;
  }
  if (c.has('raw')) {
    c.print(
      ` type=${nameOf(BLOCK_JOBS, info.type)}\n bandwidth=${info.bandwidth}\n cur=${info.cur}\n end=${info.end}\n`,
    );
    return;
  }
  c.print(`${nameOf(BLOCK_JOBS, info.type)}: [${percent(info).toFixed(2).padStart(6)} %]`);
  if (info.bandwidth > 0n)
    c.print(
      bytesAsked
        ? `    Bandwidth limit: ${info.bandwidth} bytes/s`
        : `    Bandwidth limit: ${info.bandwidth} bytes/s (${capacity(info.bandwidth, 3)}/s)`,
    );
  c.print('\n');
}

function copyXml(c: Invocation): string {
  const file = c.text('xml');
  if (file !== undefined) return readText(file);
  const dest = c.need('dest');
  const block = c.has('blockdev');
  const xml = new XmlBuilder();
  xml.element('disk', { type: block ? 'block' : 'file' }, () => {
    xml.empty('source', block ? { dev: dest } : { file: dest });
    if (c.text('format') !== undefined) xml.empty('driver', { type: c.text('format') });
  });
  return xml.toString();
}

export const handlers: Handlers = {
  async blockpull(c) {
    const domain = await domainOf(c);
    const path = c.need('path');
    const base = c.text('base');
    const flags = c.bits({ 'keep-relative': Rebase.RELATIVE });
    const bytes = c.has('bytes') ? Pull.BANDWIDTH_BYTES : 0;
    if (base === undefined && flags === 0) await domain.blockPull(path, bandwidth(c), bytes);
    else
      await domain.blockRebase(
        path,
        base ?? null,
        bandwidth(c),
        flags | (c.has('bytes') ? Rebase.BANDWIDTH_BYTES : 0),
      );
    await finishJob(c, { domain, path, label: 'Block Pull', atReady: undefined }, 'Block Pull started', {
      pivot: 'Pull complete',
      keep: 'Pull complete',
      ready: 'Pull complete',
      done: 'Pull complete',
    });
  },

  async blockcommit(c) {
    const domain = await domainOf(c);
    const path = c.need('path');
    for (const [a, b] of [['pivot', 'keep-overlay']] as const)
      if (c.has(a) && c.has(b)) fail(`Options --${a} and --${b} are mutually exclusive`);
    const active = c.has('active') || c.has('pivot') || c.has('keep-overlay');
    const flags =
      c.bits({
        shallow: Commit.SHALLOW,
        delete: Commit.DELETE,
        'keep-relative': Commit.RELATIVE,
        bytes: Commit.BANDWIDTH_BYTES,
      }) | (active ? Commit.ACTIVE : 0);
    await domain.blockCommit(path, c.text('base') ?? null, c.text('top') ?? null, bandwidth(c), flags);
    const atReady = c.has('pivot') ? 'pivot' : c.has('keep-overlay') ? 'keep' : active ? 'stop' : undefined;
    await finishJob(
      c,
      { domain, path, label: active ? 'Active Block Commit' : 'Block commit', atReady },
      active ? 'Active Block Commit started' : 'Block Commit started',
      {
        pivot: 'Successfully pivoted',
        keep: 'Commit complete, overlay image kept',
        ready: 'Now in synchronized phase',
        done: 'Commit complete',
      },
    );
  },

  async blockcopy(c) {
    const domain = await domainOf(c);
    const path = c.need('path');
    if (c.has('dest') === c.has('xml'))
      fail(c.has('xml') ? 'Options --dest and --xml are mutually exclusive' : 'need either --dest or --xml');
    for (const [a, b] of [['pivot', 'finish']] as const)
      if (c.has(a) && c.has(b)) fail(`Options --${a} and --${b} are mutually exclusive`);
    const xml = copyXml(c);
    if (c.has('print-xml')) return c.print(xml);
    const granularity = c.uint('granularity');
    const buffer = c.ulong('buf-size');
    const extended = ['xml', 'granularity', 'buf-size', 'transient-job', 'synchronous-writes'].some((name) =>
      c.has(name),
    );
    if (extended) {
      const flags = c.bits({
        shallow: Copy.SHALLOW,
        'reuse-external': Copy.REUSE_EXT,
        'transient-job': Copy.TRANSIENT_JOB,
        'synchronous-writes': Copy.SYNCHRONOUS_WRITES,
      });
      const speed = bandwidth(c);
      await domain.blockCopy(
        path,
        xml,
        {
          bandwidth: speed === 0n ? undefined : c.has('bytes') ? speed : speed << 20n,
          granularity,
          'buf-size': buffer,
        },
        flags,
      );
    } else {
      const flags =
        Rebase.COPY |
        c.bits({
          shallow: Rebase.SHALLOW,
          'reuse-external': Rebase.REUSE_EXT,
          blockdev: Rebase.COPY_DEV,
          bytes: Rebase.BANDWIDTH_BYTES,
        }) |
        (c.text('format') === 'raw' ? Rebase.COPY_RAW : 0);
      await domain.blockRebase(path, c.need('dest'), bandwidth(c), flags);
    }
    const atReady = c.has('pivot') ? 'pivot' : c.has('finish') ? 'keep' : 'stop';
    await finishJob(c, { domain, path, label: 'Block Copy', atReady }, 'Block Copy started', {
      pivot: 'Successfully pivoted',
      keep: 'Successfully copied',
      ready: 'Now in mirroring phase',
      done: 'Copy complete',
    });
  },

  async blockjob(c) {
    const domain = await domainOf(c);
    const path = c.need('path');
    const abort = ['abort', 'async', 'pivot'].some((name) => c.has(name));
    if (abort && (c.has('bandwidth') || c.has('info'))) fail('conflicting options');
    if (abort) {
      await domain.blockJobAbort(path, c.bits({ async: Abort.ASYNC, pivot: Abort.PIVOT }));
      return;
    }
    if (c.has('bandwidth')) {
      await domain.blockJobSetSpeed(path, bandwidth(c), c.has('bytes') ? 1 : 0);
      return;
    }
    await showJob(c, domain, path);
  },

  async blockresize(c) {
    const domain = await domainOf(c);
    const path = c.need('path');
    const size = c.scaled('size', 1024n) ?? 0n;
    const flags = c.has('capacity') ? Resize.CAPACITY : 0;
    const bytes =
      size % 1024n === 0n && size > 0n ? { size: size / 1024n, flags: 0 } : { size, flags: Resize.BYTES };
    await doing(`Failed to resize block device '${path}'`, () =>
      domain.blockResize(path, bytes.size, bytes.flags | flags),
    );
    c.extra(`Block device '${path}' is resized`);
  },
};
