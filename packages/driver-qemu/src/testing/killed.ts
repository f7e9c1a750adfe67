import { fileURLToPath } from 'node:url';
import { isCommandError, run } from '@tsvirt/util';

const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Starts a guest in a process that is killed at the first event of a kind which `work` brings about.
 * @param moment one of the names in `DomainEventID`
 * @param work instructions for `domain`
 * @param before the same, of which nothing is awaited
 */
export function killedWhile(
  root: string,
  xml: string,
  moment: string,
  work: string,
  before = '',
): Promise<void> {
  return startedAndKilled(
    root,
    xml,
    `${before};
    await conn.domainEventRegisterAny(DomainEventID.${moment}, domain, () => process.kill(process.pid, 'SIGKILL'));
    ${work};`,
  );
}

/** Starts a guest in a process that is killed by what it does then, at once if it isn't said. */
export async function startedAndKilled(
  root: string,
  xml: string,
  work = "process.kill(process.pid, 'SIGKILL');",
): Promise<void> {
  const script = `
    import { connectOpen, DomainEventID } from '@tsvirt/core';
    import { driver } from '@tsvirt/driver-qemu';
    const conn = await connectOpen(process.argv[1], { drivers: [{ driver, stateful: true }] });
    const domain = await conn.domainDefineXML(process.argv[2]);
    await domain.create();
    ${work}`;
  const args = ['--input-type=module', '-e', script, `qemu:///embed?root=${root}`, xml];
  const error = await run([process.execPath, ...args], {
    cwd: packageRoot,
    timeout: Number.POSITIVE_INFINITY,
  }).catch((cause: unknown) => cause);
  // The script is part of the message, whatever became of it.
  if (!isCommandError(error) || error.signal !== 'SIGKILL') throw error;
}
