import type { VmxParseContext } from './context.js';
import { badVmx } from './failure.js';

/** Names of files in a VMX file, as the domain has them. */
export interface FileNames {
  /** @throws VirtError if the file is missing. */
  read(name: string, setting: string): string;
  /** Undefined for a file that is missing: a drive may be empty. */
  readMedium(name: string): string | undefined;
}

export function fileNames(context: VmxParseContext): FileNames {
  const parse = (name: string, missingAllowed: boolean) =>
    context.parseFileName === undefined ? name : context.parseFileName(name, missingAllowed);
  return {
    read(name, setting) {
      const source = parse(name, false);
      if (source === undefined) throw badVmx(`'${setting}': there's no file '${name}'`);
      return source;
    },
    readMedium: (name) => parse(name, true),
  };
}
