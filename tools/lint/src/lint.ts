import { checkConfiguration, type Mode } from './config.js';
import { checkDependencies } from './dependencies.js';
import { type Rules, rules } from './rules.js';
import type { Violation } from './violation.js';
import { readWorkspace } from './workspace.js';

/** Checks a workspace; `fix` first puts right what a program can: package.json fields and tsconfig references. */
export async function lintWorkspace(
  root: string,
  mode: Mode = 'check',
  by: Rules = rules,
): Promise<Violation[]> {
  const configuration = await checkConfiguration(await readWorkspace(root), mode);
  return [...configuration, ...(await checkDependencies(await readWorkspace(root), by))];
}
