import { fileURLToPath } from 'node:url';
import { systemRunner } from '@tsvirt/util';

/** Starts the daemon in the background with the same arguments. Gives the exit status of the command. */
export async function daemonize(argv: readonly string[]): Promise<number> {
  const program = fileURLToPath(new URL('./bin.js', import.meta.url));
  const { pid } = await systemRunner().spawnDetached([process.execPath, program, ...argv], {
    stderr: 'ignore',
  });
  process.stdout.write(`tsvirtd runs in the background as process ${pid}\n`);
  return 0;
}
