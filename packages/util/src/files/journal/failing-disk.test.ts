import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { ErrorCode } from '../../generated/error-codes.js';
import { diskFolder } from './drafts.test.support.js';
import { type Fault, failingDisk, type Weather } from './failing-disk.test.support.js';
import type { FileStep } from './format.js';
import {
  changes,
  contents,
  copyFiles,
  folderOf,
  keeper,
  numbers,
  recovered,
  sorted,
  stateAfter,
  still,
  unlessGone,
  write,
} from './journal.test.support.js';
import type { JournaledFolder, JournaledFolderOptions } from './journaled-folder.js';

/** What the folder would be after a crash now. */
async function afterCrash(t: ExecutionContext, folder: string): Promise<Record<string, string>> {
  const copy = await folderOf(t);
  // First: it may be emptied meanwhile, once what it has is in the files.
  await copyFile(join(folder, '.journal'), join(copy, '.journal')).catch(unlessGone);
  await copyFiles(folder, copy);
  const files = keeper(t, copy);
  await files.redo((content) => files.commit(decoded(content)));
  await files.close();
  return recovered(copy);
}

/** A change as a draft has it. */
function encoded(steps: readonly FileStep[]): Uint8Array {
  return Buffer.from(
    JSON.stringify(
      steps.map((step) =>
        step.kind === 'write' ? { ...step, data: Buffer.from(step.data).toString() } : step,
      ),
    ),
  );
}

function decoded(content: Uint8Array): FileStep[] {
  const steps = JSON.parse(Buffer.from(content).toString()) as (FileStep & { data: string })[];
  return steps.map((step) => (step.kind === 'write' ? { ...step, data: Buffer.from(step.data) } : step));
}

const well: Weather = () => undefined;

/** Files kept on a disk that fails as its weather says at the time. */
interface Kept {
  readonly folder: string;
  readonly files: JournaledFolder;
  readonly disk: { weather: Weather };
}

async function keptInWeather(
  t: ExecutionContext,
  weather: Weather = well,
  options: JournaledFolderOptions = { size: 8192 },
): Promise<Kept> {
  const folder = options.drafts ? await diskFolder(t) : await folderOf(t);
  const disk = { weather };
  failingDisk(t, folder, (call, path) => disk.weather(call, path));
  return { folder, disk, files: keeper(t, folder, { ...still, ...options }) };
}

/** A clean stop leaves what was told done, no more and no less. */
async function closes(
  t: ExecutionContext,
  { files, folder }: Kept,
  done: readonly FileStep[][],
): Promise<void> {
  await files.close();
  t.deepEqual(sorted(await contents(folder)), sorted(stateAfter(done)));
}

/** Those of a set of changes that were told done, in order. */
async function outcome(
  files: JournaledFolder,
  all: readonly FileStep[][],
): Promise<{ done: FileStep[][]; refused: FileStep[][] }> {
  const commit = async (steps: readonly FileStep[]): Promise<void> => {
    const draft = files.draft(() => encoded(steps));
    try {
      await files.commit(steps, draft);
    } catch (error) {
      if (draft !== undefined) await files.drop(draft).catch(() => undefined);
      throw error;
    }
  };
  const results = await Promise.allSettled(all.map(commit));
  return {
    done: all.filter((_, i) => results[i]?.status === 'fulfilled'),
    refused: all.filter((_, i) => results[i]?.status === 'rejected'),
  };
}

const faults: readonly (Fault | 'short')[] = [
  'short',
  ...(['EIO', 'ENOSPC'] as const).flatMap((code) =>
    (['before', 'halfway', 'after'] as const).map((when) => ({ code, when })),
  ),
];

const keptHow: Readonly<Record<string, JournaledFolderOptions>> = {
  'with a journal': { size: 8192 },
  'with drafts': { size: 8192, drafts: true, clock: () => 0 },
  'without a journal': { size: 0 },
};

for (const [how, options] of Object.entries(keptHow))
  test.serial(
    `one call that fails: what was told done lasts, what was refused isn't there (${how})`,
    async (t) => {
      t.timeout(600_000);
      for (let seed = 0; seed < 8; seed++) {
        const next = numbers(seed);
        let countdown = 0;
        let fault: Fault | 'short' = 'short';
        let log: string[] = [];
        const weather: Weather = (call, path) => {
          if (call === 'write' || fault !== 'short') countdown--;
          if (countdown !== 0 || (fault === 'short' && call !== 'write')) return undefined;
          log.push(`${JSON.stringify(fault)} ${call} ${path}`);
          return fault;
        };
        const kept = await keptInWeather(t, well, options);
        const { folder, files, disk } = kept;
        const done: FileStep[][] = Array.from({ length: 20 }, (_, i) => [write('first', String(i))]);
        for (const steps of done) await files.commit(steps);
        disk.weather = weather;
        const all = changes(40, seed);
        for (let at = 0; at < all.length; ) {
          fault = faults[next(faults.length)] ?? 'short';
          countdown = 1 + next(8);
          log = [];
          const some = all.slice(at, at + 1 + next(3));
          at += some.length;
          done.push(...(await outcome(files, some)).done);
          if (next(4) === 0) await files.checkpoint().catch(() => undefined);
          t.deepEqual(
            await afterCrash(t, folder),
            sorted(stateAfter(done)),
            `seed ${seed}, ${at}: ${log.join()}`,
          );
        }
        countdown = 0;
        await files.commit([write('last', 'one')]);
        done.push([write('last', 'one')]);
        await closes(t, kept, done);
      }
    },
  );

test.serial(
  'a disk that fails for a while: nothing told done is lost, and changes work once it is well',
  async (t) => {
    t.timeout(600_000);
    for (const code of ['EIO', 'ENOSPC'] as const)
      for (let seed = 0; seed < 5; seed++) {
        const next = numbers(seed);
        const kept = await keptInWeather(t);
        const { folder, disk, files } = kept;
        const done: FileStep[][] = [];
        const all = changes(30, seed + 100);
        for (let at = 0; at < all.length; ) {
          const some = all.slice(at, at + 1 + next(5));
          at += some.length;
          if (next(3) > 0) done.push(...(await outcome(files, some)).done);
          else {
            disk.weather = () => ({ code, when: 'before' });
            const { done: made, refused } = await outcome(files, some);
            t.deepEqual([made.length, refused.length], [0, some.length]);
          }
          t.deepEqual(await afterCrash(t, folder), sorted(stateAfter(done)), `seed ${seed} at ${at}`);
          disk.weather = well;
        }
        await closes(t, kept, done);
      }
  },
);

test.serial(
  'a disk that dies in the midst: what was told done lasts, whatever became of the rest',
  async (t) => {
    t.timeout(600_000);
    for (let seed = 0; seed < 15; seed++) {
      const next = numbers(seed);
      let left = next(60);
      const when = (['before', 'halfway', 'after'] as const)[next(3)] ?? 'before';
      const { folder, files } = await keptInWeather(t, () =>
        left-- > 0 ? undefined : { code: 'EIO', when },
      );
      const done: FileStep[][] = [];
      const doubtful = new Set<string>();
      for (const steps of changes(60, seed + 200)) {
        const { done: kept, refused } = await outcome(files, [steps]);
        done.push(...kept);
        for (const { name } of refused.flat()) doubtful.add(name);
        if (next(10) === 0) await files.checkpoint().catch(() => undefined);
      }
      const sure = (state: Record<string, string>) =>
        Object.fromEntries(Object.entries(state).filter(([name]) => !doubtful.has(name)));
      t.deepEqual(sure(await afterCrash(t, folder)), sure(sorted(stateAfter(done))), `seed ${seed}`);
    }
  },
);

test.serial(
  'a change that was refused is not in the journal, though its record had been written',
  async (t) => {
    const { folder, disk, files } = await keptInWeather(t);
    await files.commit([write('a', '1')]);
    let written = 0;
    disk.weather = (call, path) => {
      if (call === 'open') return { code: 'ENOSPC', when: 'before' };
      return call === 'write' && path.endsWith('/.journal') && written++ === 0
        ? { code: 'EIO', when: 'after' }
        : undefined;
    };
    await t.throwsAsync(files.commit([write('a', '2')]), { code: ErrorCode.OPERATION_FAILED });
    t.is(written, 2);
    t.deepEqual(await afterCrash(t, folder), { a: '1' });
    // The disk is well again, and the journal that wasn't doesn't stay.
    disk.weather = well;
    await files.close();
    t.deepEqual((await readdir(folder)).sort(), ['a', 'links']);
    t.deepEqual(await contents(folder), { a: '1' });
  },
);

test.serial(
  'a journal that can be removed only at the second attempt stops changes no longer than that',
  async (t) => {
    const { folder, disk, files } = await keptInWeather(t);
    await files.commit([write('a', '1')]);
    await files.checkpoint();
    disk.weather = (call, path) =>
      call !== 'unlink' && (path.endsWith('/.journal') || (call === 'fsync' && path === folder))
        ? { code: 'EIO', when: call === 'write' ? 'before' : 'after' }
        : undefined;
    await t.throwsAsync(files.commit([write('a', '2')]), { code: 'EIO' });
    t.deepEqual(await afterCrash(t, folder), { a: '1' });
    disk.weather = well;
    await files.commit([write('a', '3')]);
    t.deepEqual(await afterCrash(t, folder), { a: '3' });
  },
);
