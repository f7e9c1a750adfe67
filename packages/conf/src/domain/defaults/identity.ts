import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import { randomUuid } from '@tsvirt/util/uuid';
import type { Domain } from '../domain.js';
import { contradiction, xmlError } from '../failure.js';
import type { DomainParseOptions } from '../options.js';
import { sysinfoUuid } from './sysinfo.js';

/** A UUID of its own for a domain without one; its name must be one. */
export function identityDefaults(domain: Domain, options: DomainParseOptions): void {
  const { name } = domain;
  if (name === undefined)
    throw new VirtError(ErrorCode.NO_NAME, 'missing name information: the domain has no <name>', {
      domain: ErrorDomain.DOMAIN,
    });
  if (name.includes('\n')) throw contradiction('the name of a domain has no line ends');
  if (name.includes('/') && options.driver !== undefined && options.driver.features?.nameSlash !== true)
    throw xmlError(`name '${name}': no '/' is allowed in it`);
  if (domain.title?.includes('\n') === true) throw xmlError('the title of a domain has no line ends');
  const newUuid = options.newUuid ?? randomUuid;
  domain.uuid ??= sysinfoUuid(domain) ?? newUuid();
  if (domain.genid === '') domain.genid = newUuid();
}
