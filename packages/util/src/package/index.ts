import { readFileSync } from 'node:fs';
import { VirtError } from '../error/virt-error.js';
import { errnoOf } from '../files/syscalls.js';
import { ErrorCode } from '../generated/error-codes.js';

/**
 * The version of the package that a module belongs to: of the nearest package.json above it.
 * @param moduleUrl `import.meta.url` of the module.
 */
export function packageVersion(moduleUrl: string): string {
  for (let folder = new URL('./', moduleUrl); ; folder = new URL('../', folder)) {
    try {
      const text = readFileSync(new URL('package.json', folder), 'utf8');
      return (JSON.parse(text) as { readonly version: string }).version;
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error;
    }
    if (folder.pathname === '/')
      throw new VirtError(ErrorCode.INTERNAL_ERROR, `internal error: ${moduleUrl} belongs to no package`);
  }
}
