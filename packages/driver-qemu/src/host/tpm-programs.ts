import type { CommandRunner } from '@tsvirt/util';

/** What the host's programs can do that are TPMs. */
export interface TpmPrograms {
  /** Versions of TPMs; undefined where there is no such program. */
  readonly versions: readonly string[] | undefined;
  /** What swtpm says of itself. */
  readonly features: ReadonlySet<string>;
  /** What swtpm_setup says of itself. */
  readonly setup: ReadonlySet<string>;
}

/** Asks the programs. Doesn't fail: a program that isn't there can do nothing. */
export async function readTpmPrograms(runner: CommandRunner): Promise<TpmPrograms> {
  const [features, setup] = await Promise.all([
    featuresOf(runner, ['swtpm', 'socket', '--print-capabilities']),
    featuresOf(runner, ['swtpm_setup', '--print-capabilities']),
  ]);
  const versions = ['1.2', '2.0'].filter((version) => setup.has(`tpm-${version}`));
  return { versions: versions.length === 0 ? undefined : versions, features, setup };
}

async function featuresOf(
  runner: CommandRunner,
  argv: readonly [string, ...string[]],
): Promise<ReadonlySet<string>> {
  try {
    const { stdout } = await runner.run(argv);
    const { features } = JSON.parse(stdout) as { readonly features?: unknown };
    return new Set(Array.isArray(features) ? features.map(String) : []);
  } catch {
    return new Set();
  }
}
