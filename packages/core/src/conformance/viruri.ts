import { formatUri, parseUri } from '../uri/uri.js';
import { compareValue } from './compare.js';
import type { ConformanceModule, SuiteHandler } from './types.js';

/** The URI table: parsed parts, then the URI rebuilt from its parameters. */
const viruri: SuiteHandler = () => ({
  run(item) {
    const uri = parseUri(String(item.params.uri));
    const expected = item.expected.value as Readonly<Record<string, unknown>>;
    const params = uri.params.map(({ name, value }) => ({ name, value }));
    const produced = {
      scheme: uri.scheme,
      server: uri.server,
      port: uri.port,
      path: uri.path === '' ? null : uri.path,
      query: uri.query,
      fragment: uri.fragment,
      user: uri.user,
      params: params.length === 0 ? null : params,
      formatted: formatUri(uri),
    };
    return compareValue(produced, expected);
  },
});

/** The suites of core itself. */
export const suites: ConformanceModule['suites'] = { viruri };
