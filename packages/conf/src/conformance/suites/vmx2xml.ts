import { ErrorCode, VirtError } from '@tsvirt/util';
import { formatDomain } from '../../domain/index.js';
import { parseVmx, vmwareExtension } from '../../vmx/index.js';
import { xmlToXmlSuite } from '../xml-to-xml.js';

/** The contract's files: a datastore `missing` and paths that begin so aren't there. */
function parseFileName(name: string, missingAllowed: boolean): string | undefined {
  const [, datastore, path] = /^\/vmfs\/volumes\/([^/]*)\/(.*)$/s.exec(name) ?? [];
  if (datastore !== undefined && path !== undefined) {
    if (datastore !== 'missing' && !path.startsWith('missing')) return `[${datastore}] ${path}`;
    if (missingAllowed) return undefined;
  } else if (name.startsWith('/')) return name;
  else if (!name.includes('/')) return `[datastore] directory/${name}`;
  throw new VirtError(ErrorCode.INTERNAL_ERROR, `internal error: there's no file '${name}'`);
}

export const suite = xmlToXmlSuite({
  parse: (text, { params }) =>
    parseVmx(text.replaceAll('\\\n', ''), {
      parseFileName,
      ...(typeof params.datacenterPath === 'string' ? { datacenterPath: params.datacenterPath } : {}),
    }),
  format: (domain) => formatDomain(domain, { secure: true, extensions: [vmwareExtension] }),
});
