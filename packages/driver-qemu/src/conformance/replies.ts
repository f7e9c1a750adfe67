import { isQmpObject, type QmpValue } from '../qmp/index.js';

/** A command that was given to QEMU, and its answer. */
export interface Reply {
  readonly command: string;
  /** Undefined where it was refused. */
  readonly value: QmpValue | undefined;
}

/** Reads a file of commands and replies in turn, with empty lines between them. */
export function readReplies(text: string): Reply[] {
  const documents = text
    .split(/\n\s*\n/)
    .flatMap((part) => (part.trim() === '' ? [] : [JSON.parse(part) as QmpValue]));
  const replies: Reply[] = [];
  for (let at = 0; at + 1 < documents.length; at += 2) {
    const [sent, got] = [documents[at], documents[at + 1]];
    if (isQmpObject(sent) && isQmpObject(got))
      replies.push({ command: String(sent.execute), value: got.return });
  }
  return replies;
}
