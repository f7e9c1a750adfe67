import { ErrorCode, VirtError } from '@tsvirt/util';
import { parseDomain } from '../../domain/index.js';
import { formatVmx, vmxParseOptions } from '../../vmx/index.js';
import { xmlToXmlSuite } from '../xml-to-xml.js';

/** The contract's files: in a datastore or with an absolute path. */
function formatFileName(source: string): string {
  const [, datastore, path] = /^\[([^\]]*)\] *(.*)$/s.exec(source) ?? [];
  if (datastore !== undefined && path !== undefined) return `/vmfs/volumes/${datastore}/${path}`;
  if (source.startsWith('/')) return source;
  throw new VirtError(ErrorCode.INTERNAL_ERROR, `internal error: '${source}' is in no datastore`);
}

export const suite = xmlToXmlSuite({
  expected: 'vmx',
  parse: (text) => parseDomain(text, vmxParseOptions),
  format: (domain, { params }) =>
    formatVmx(domain, {
      virtualHWVersion: Number(params.virtualHWVersion),
      formatFileName,
      autodetectScsiModel: () => 'lsilogic',
    }),
});
