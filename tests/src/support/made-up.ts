import { type AnyProcedure, lxc, qemu, remote, XdrReader, XdrWriter } from '@tsvirt/core/rpc';

/** All procedures of the wire's programs for drivers. */
export const procedures: readonly AnyProcedure[] = [remote, qemu, lxc].flatMap((program) =>
  Object.values(program as Readonly<Record<string, AnyProcedure>>),
);
/** Those that a client calls. */
export const calls = procedures.filter(({ kind }) => kind === 'call');

/** The same numbers from 0 to below 1 in every run (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

export const someBytes = (random: () => number, length: number): Buffer =>
  Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));

/** Small numbers, one per word: lengths that can be, most of the time. */
function someWords(random: () => number, length: number): Buffer {
  const bytes = Buffer.alloc(length * 4);
  for (let at = 0; at < length; at++)
    bytes.writeUInt32BE(random() < 0.5 ? 0 : Math.floor(random() * 5), at * 4);
  return bytes;
}

/** Takes a value from the beginning of its bytes and doesn't mind the rest. */
class LooseReader extends XdrReader {
  override finish(): void {}
}

/** Arguments that the codec takes, made of small numbers; nothing where none were found. */
export function validArguments(procedure: AnyProcedure, random: () => number): Buffer {
  for (let attempt = 0; attempt < 8; attempt++)
    try {
      const writer = new XdrWriter();
      procedure.writeArgs(writer, procedure.readArgs(new LooseReader(someWords(random, 400))));
      return Buffer.from(writer.take());
    } catch {
      // these numbers are no arguments of this procedure
    }
  return Buffer.alloc(0);
}
