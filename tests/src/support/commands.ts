import { tsvirshProgram } from '@tsvirt/bench';
import { type CommandResult, run } from '@tsvirt/util';

/** A program's whole answer, whatever its exit status. */
export type Shell = (...words: readonly string[]) => Promise<CommandResult>;

/** No answer is waited for longer, in milliseconds: what takes so long hangs, however slow or busy the machine is. */
export const patience = 540_000;

/** The system's own virsh against one URI. */
export const virsh =
  (uri: string): Shell =>
  (...words) =>
    run(['virsh', '--connect', uri, ...words], { okCodes: 'any', timeout: patience });

/** tsvirsh against one URI. */
export const tsvirsh =
  (uri: string): Shell =>
  (...words) =>
    run([...tsvirshProgram(), '--connect', uri, ...words], {
      okCodes: 'any',
      timeout: patience,
    });

/** What every Python program begins with: `conn` to the URI, its events told by a thread, and `say`. */
const prelude = `
import os, sys, threading, libvirt

def say(*words):
    # One write a line: threads print at the same time, and print() writes the line's end by itself.
    sys.stdout.write(' '.join(str(word) for word in words) + '\\n')
    sys.stdout.flush()

libvirt.virEventRegisterDefaultImpl()
def loop():
    while True:
        libvirt.virEventRunDefaultImpl()
threading.Thread(target=loop, daemon=True).start()
conn = libvirt.open(sys.argv[1])
`;

/** And ends with: the interpreter isn't taken down around a thread that is inside of libvirt. */
const ending = `
os._exit(0)
`;

/** Runs a program in Debian's Python with its libvirt module, between {@link prelude} and {@link ending}; gives its standard output. */
export async function python(program: string, uri: string, ...words: readonly string[]): Promise<string> {
  const { stdout } = await run(['/usr/bin/python3', '-', uri, ...words], {
    input: prelude + program + ending,
    timeout: patience,
  });
  return stdout;
}

/** Runs one command after the other, giving both outputs together of each. */
export async function session(
  shell: Shell,
  commands: readonly (readonly string[])[],
): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const words of commands) {
    const { stdout, stderr } = await shell(...words);
    answers.set(words.join(' '), stdout + stderr);
  }
  return answers;
}
