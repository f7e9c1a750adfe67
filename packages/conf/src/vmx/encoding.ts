import { badVmx } from './failure.js';

/** The line that says in which encoding the file is; it and its value are ASCII in each of them. */
const encodingLine = /^[ \t]*\.encoding[ \t]*=[ \t]*"([^"\r\n]*)"/im;

/** The text of a VMX file, which says by itself how it's encoded: UTF-8 where it doesn't. */
export function decodeVmx(bytes: Uint8Array): string {
  const name = encodingLine.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? 'UTF-8';
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(name, { fatal: true });
  } catch (cause) {
    throw badVmx(`the encoding '${name}' isn't known`, cause);
  }
  try {
    // In one go Node 20 takes windows-1252 for Latin-1.
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch (cause) {
    throw badVmx(`it isn't in ${name}, the encoding that it names`, cause);
  }
}
