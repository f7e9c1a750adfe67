import { tsvirshProgram } from '@tsvirt/bench';
import { type CommandResult, run } from '@tsvirt/util';

/** A program's whole answer, whatever its exit status. */
export type Shell = (...words: readonly string[]) => Promise<CommandResult>;

/** The system's own virsh against one URI. */
export const virsh =
  (uri: string): Shell =>
  (...words) =>
    run(['virsh', '--connect', uri, ...words], { okCodes: 'any', timeout: 60_000 });

/** tsvirsh against one URI. */
export const tsvirsh =
  (uri: string): Shell =>
  (...words) =>
    run([...tsvirshProgram(), '--connect', uri, ...words], {
      okCodes: 'any',
      timeout: 60_000,
    });

/** Debian's Python with its libvirt module; the program's standard output. */
export async function python(program: string, ...words: readonly string[]): Promise<string> {
  const { stdout } = await run(['/usr/bin/python3', '-', ...words], { input: program, timeout: 60_000 });
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
