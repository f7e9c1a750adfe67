import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { SaveImageFormat } from '@tsvirt/conf/saveimage';
import {
  type Argv,
  type CommandRunner,
  closeDescriptors,
  ErrorCode,
  hasErrorCode,
  type SpawnOptions,
  socketPair,
} from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { fileError, type OpenImage } from './image.js';

/** How a guest's memory goes to and from a file. */
export interface MemoryFormat {
  readonly format: SaveImageFormat;
  /** Past the host's cache of files. */
  readonly direct: boolean;
  /** Where a program's complaints go. */
  readonly log: string;
}

/** One end of a way that the emulator writes to or reads from. */
export interface MemoryWay {
  /** For the emulator. */
  readonly descriptor: number;
  /** To be called once the emulator has its copy. */
  release(): void;
  /** Waits until all is through. @throws VirtError `OPERATION_FAILED` if it isn't */
  finished(): Promise<void>;
}

const programs: Readonly<Partial<Record<SaveImageFormat, string>>> = {
  gzip: 'gzip',
  bzip2: 'bzip2',
  xz: 'xz',
  lzop: 'lzop',
  zstd: 'zstd',
};

/** Bytes that go to or from a disk at once, past the cache. */
const directBlock = '1M';
/** No disk has larger sectors. */
export const blockSize = 4096;

/**
 * Waits for both ends: the emulator, which does `work` with the way, and a program behind it. Where that is why the emulator fails, it is
 * what's told.
 */
export async function through<T>(way: MemoryWay, work: Promise<T>): Promise<T> {
  try {
    const result = await work;
    await way.finished();
    return result;
  } catch (error) {
    if (hasErrorCode(error, ErrorCode.OPERATION_FAILED)) await way.finished();
    throw error;
  } finally {
    way.release();
  }
}

/**
 * A way into a file, from where it is written at now.
 * @throws VirtError `OPERATION_FAILED` for a format of which nothing is known, `SYSTEM_ERROR` where the cache can't be passed by
 */
export async function wayInto(
  runner: CommandRunner,
  file: FileHandle,
  path: string,
  { format, direct, log }: MemoryFormat,
  offset: number,
): Promise<MemoryWay> {
  if (direct && format === 'raw') {
    await refuseUndirected(path, constants.O_WRONLY);
    const argv: Argv = [
      'dd',
      `of=${path}`,
      `bs=${directBlock}`,
      'iflag=fullblock',
      'oflag=direct,seek_bytes',
      `seek=${offset}`,
      'conv=notrunc',
      'status=none',
    ];
    return throughProgram(runner, argv, (end) => ({ stdin: { fd: end } }), log);
  }
  if (format === 'raw') return theFile(file);
  return throughProgram(
    runner,
    [programOf(format), '-c'],
    (end) => ({
      stdin: { fd: end },
      stdout: { fd: file.fd },
    }),
    log,
  );
}

/** A way out of an open image, from where its file is read at now. Else as {@link wayInto}. */
export async function wayOutOf(
  runner: CommandRunner,
  { file, path, image: { format }, memoryOffset }: OpenImage,
  { direct, log }: Omit<MemoryFormat, 'format'>,
): Promise<MemoryWay> {
  // Past the cache only whole blocks are read: images of others may begin anywhere.
  if (direct && format === 'raw' && memoryOffset % blockSize === 0) {
    await refuseUndirected(path, constants.O_RDONLY);
    const argv: Argv = [
      'dd',
      `if=${path}`,
      `bs=${directBlock}`,
      'iflag=direct,fullblock,skip_bytes',
      `skip=${memoryOffset}`,
      'status=none',
    ];
    return throughProgram(runner, argv, (end) => ({ stdout: { fd: end } }), log);
  }
  if (format === 'raw') return theFile(file);
  return throughProgram(
    runner,
    [programOf(format), '-dc'],
    (end) => ({
      stdin: { fd: file.fd },
      stdout: { fd: end },
    }),
    log,
  );
}

/** Refuses a format before anything is done. @throws VirtError `OPERATION_FAILED` */
export function refuseUnknown(format: SaveImageFormat): void {
  if (format !== 'raw') programOf(format);
}

function programOf(format: SaveImageFormat): string {
  const program = programs[format];
  if (program !== undefined) return program;
  throw qemuError(
    ErrorCode.OPERATION_FAILED,
    `the memory is stored in the format '${format}', which this driver can't write or read`,
  );
}

function theFile(file: FileHandle): MemoryWay {
  return { descriptor: file.fd, release: () => undefined, finished: async () => undefined };
}

async function throughProgram(
  runner: CommandRunner,
  argv: Argv,
  ends: (end: number) => Pick<SpawnOptions, 'stdin' | 'stdout'>,
  log: string,
): Promise<MemoryWay> {
  const [ours, theirs] = socketPair();
  let open = true;
  const release = () => {
    if (open) closeDescriptors([ours]);
    open = false;
  };
  try {
    const process = await runner.spawnDetached(argv, { ...ends(theirs), stderr: { file: log } });
    return {
      descriptor: ours,
      release,
      async finished() {
        release();
        const { code, signal } = await process.ended();
        if (code !== 0)
          throw qemuError(
            ErrorCode.OPERATION_FAILED,
            `the memory did not get through '${argv[0]}', which ended with ${signal ?? `status ${code}`}`,
            `what it said is in ${log}`,
          );
      },
    };
  } catch (error) {
    release();
    throw error;
  } finally {
    closeDescriptors([theirs]);
  }
}

/** Says it in time where a file system has no way past the cache. */
async function refuseUndirected(path: string, mode: number): Promise<void> {
  try {
    await (await open(path, mode | constants.O_DIRECT)).close();
  } catch (error) {
    throw fileError(`'${path}' can't be used past the cache`, error);
  }
}
