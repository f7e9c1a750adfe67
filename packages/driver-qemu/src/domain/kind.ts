import type { Domain } from '@tsvirt/conf/domain';
import { type LiveStatus, nouns, type ObjectKind, type StatusFormat } from '@tsvirt/conf/store';
import { ErrorCode, ErrorDomain } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import type { documents } from './documents.js';
import type { Guest } from './guest.js';

/** How this driver's domains are kept. What reads and writes their documents is loaded before the first of them. */
export class DomainKind implements ObjectKind<Domain, Guest> {
  readonly noun = { ...nouns.domain, domain: ErrorDomain.QEMU };
  readonly status: StatusFormat<Domain, Guest> = {
    format: (status: LiveStatus<Domain, Guest>) => this.#loaded().status.format(status),
    parse: (xml) => this.#loaded().status.parse(xml),
  };
  #documents: typeof documents | undefined;

  async prepare(): Promise<void> {
    this.#documents ??= (await import('./documents.js')).documents;
  }

  parse(xml: string): Domain {
    return this.#loaded().parse(xml);
  }

  format(domain: Domain): string {
    return this.#loaded().format(domain);
  }

  nameOf(domain: Domain): string | undefined {
    return domain.name;
  }

  uuidOf(domain: Domain): string {
    return domain.uuid ?? '';
  }

  withName(domain: Domain, name: string): Domain {
    return { ...domain, name };
  }

  #loaded(): typeof documents {
    if (this.#documents !== undefined) return this.#documents;
    throw qemuError(ErrorCode.INTERNAL_ERROR, 'domain documents are used before they were prepared');
  }
}
