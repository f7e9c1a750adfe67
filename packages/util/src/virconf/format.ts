import { VirtError } from '../error/virt-error.js';
import { ErrorCode, ErrorDomain } from '../generated/error-codes.js';
import type { ConfDialect, ConfEntry, ConfValue } from './model.js';

/**
 * Writes entries in libvirt's configuration file syntax, one line each.
 * @throws VirtError `INVALID_ARG` for a string that no kind of quotes can hold.
 */
export function formatConf(entries: readonly ConfEntry[], dialect: ConfDialect = {}): string {
  return entries.map((entry) => formatEntry(entry, dialect)).join('');
}

function formatEntry({ name, value, comment }: ConfEntry, dialect: ConfDialect): string {
  const note = comment === undefined ? '' : `#${comment}`;
  if (name === undefined || value === undefined) return `${note}\n`;
  const between = dialect.lxc === true ? '' : ' ';
  const text = dialect.lxc === true && typeof value === 'string' ? value : formatValue(value);
  return `${name}${between}=${between}${text}${note === '' ? '' : ` ${note}`}\n`;
}

function formatValue(value: ConfValue): string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return quoted(value);
  return `[ ${value.map(formatValue).join(', ')} ]`;
}

function quoted(text: string): string {
  const lines = /[\r\n]/.test(text);
  if (!lines && !text.includes('"')) return `"${text}"`;
  if (!lines && !text.includes("'")) return `'${text}'`;
  if (!text.includes('"""') && !text.endsWith('"')) return `"""${text}"""`;
  throw new VirtError(
    ErrorCode.INVALID_ARG,
    'the string has quotes that a configuration file has no way to write',
    {
      domain: ErrorDomain.CONF,
    },
  );
}
