import { libc } from './libc.js';

/**
 * Gives memory back to the system that threads of this process have freed. The C library keeps some megabytes of it for each thread that
 * worked hard once, such as those of the compiler.
 */
export function releaseFreedMemory(): void {
  if (process.platform === 'linux') libc().mallocTrim?.(0);
}
