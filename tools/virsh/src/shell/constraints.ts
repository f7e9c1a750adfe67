import { fail } from './failure.js';
import type { Invocation } from './invocation.js';

/** Refuses options that can't stand together or lack their company, before anything is done. */
export function checkConstraints(c: Invocation): void {
  for (const [a = '', b = ''] of c.spec.exclusive ?? [])
    if (c.has(a) && c.has(b)) fail(`Options --${a} and --${b} are mutually exclusive`);
  for (const [a = '', b = ''] of c.spec.requires ?? [])
    if (c.has(a) && !c.has(b)) fail(`Option --${b} is required by option --${a}`);
  for (const [a = '', b = ''] of c.spec.alternative ?? [])
    if (!c.has(a) && !c.has(b)) fail(`Either --${a} or --${b} must be provided`);
}
