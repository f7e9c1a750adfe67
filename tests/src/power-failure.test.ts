import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTsvirtd } from '@tsvirt/bench';
import { connectOpen } from '@tsvirt/core';
import { isCommandError, run } from '@tsvirt/util';
import test from 'ava';

const rounds = 4;
/** More than the drafts that a disk has at a time. */
const definitions = 60;

/** A disk in a file, which is all that a power failure leaves of it. */
class Disk {
  readonly folder: string;
  readonly #image: string;

  private constructor(place: string) {
    this.folder = join(place, 'disk');
    this.#image = join(place, 'image');
  }

  /** Undefined where nothing can be mounted. */
  static async make(place: string): Promise<Disk | undefined> {
    const disk = new Disk(place);
    await mkdir(disk.folder);
    await run(['truncate', '--size=128M', disk.#image]);
    await run(['mkfs.ext4', '-q', disk.#image]);
    try {
      await disk.mount();
    } catch (error) {
      if (isCommandError(error)) return undefined;
      throw error;
    }
    await disk.unmount();
    return disk;
  }

  async mount(): Promise<void> {
    await run(['mount', '-o', 'loop', this.#image, this.folder]);
  }

  async unmount(): Promise<void> {
    await run(['umount', this.folder]);
  }

  /** Keeps what has come to the disk by now: nothing that only the system's memory has. */
  async loseThePower(): Promise<void> {
    const left = `${this.#image}.left`;
    await run(['cp', '--sparse=always', this.#image, left]);
    await this.unmount();
    await rename(left, this.#image);
  }
}

const place = await mkdtemp(join(tmpdir(), 'tsvirt-power-'));
const disk = await Disk.make(place);
/** Left out where nothing can be mounted: there the power fails in the tests of the journal alone. */
const withDisk = disk === undefined ? test.skip : test;

test.after.always(() => rm(place, { recursive: true, force: true }));

withDisk(
  'definitions that were told done outlast power failures, with what was left to chance in them',
  async (t) => {
    if (disk === undefined) throw new Error('there is no disk');
    const told = new Map<string, string>();
    for (let round = 0; round <= rounds; round++) {
      await disk.mount();
      const daemon = await makeTsvirtd(join(disk.folder, 'root'));
      await daemon.start(false);
      const connection = await connectOpen(`qemu+unix:///system?socket=${daemon.socket}`);
      const documents = new Map<string, string>();
      for (const domain of await connection.listAllDomains(0))
        documents.set(domain.name, await domain.getXMLDesc(0));
      for (const [name, document] of told) t.is(documents.get(name), document, `${name} in round ${round}`);
      // One call at a time may have been under way.
      t.true(documents.size <= told.size + round, `round ${round}`);
      const define = (name: string) =>
        connection.domainDefineXML(
          `<domain type='qemu'><name>${name}</name><memory unit='MiB'>64</memory><os><type arch='x86_64'>hvm</type></os>
        <devices><interface type='user'/></devices></domain>`,
        );
      if (round < rounds)
        for (let number = 0; number < definitions - round; number++) {
          const domain = await define(`r${round}-${number}`);
          if (number % 25 === 10) await domain.undefine();
          else told.set(domain.name, await domain.getXMLDesc(0));
        }
      const last = define(`last-${round}`).catch(() => undefined);
      await daemon.kill();
      await last;
      await disk.loseThePower();
      await connection.close().catch(() => undefined);
    }
  },
);
