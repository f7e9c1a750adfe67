import { Duplex, PassThrough } from 'node:stream';
import { type DomainEvent, type DomainRef, type DriverConnection, defineDriver } from '@tsvirt/core';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';

/** A driver for tests of the daemon: two domains, one stream, events on demand. */
export class Imaginary {
  readonly listeners = new Set<(event: DomainEvent) => void>();
  readonly domains: readonly DomainRef[] = [
    { name: 'one', uuid: '6695eb01-f6a4-8304-79aa-97f2502e193f', id: 1 },
    { name: 'two', uuid: '6695eb01-f6a4-8304-79aa-97f2502e1940', id: -1 },
  ];
  /** What was written to streams, all together. */
  readonly written: Buffer[] = [];
  open = 0;
  /** Ending a subscription fails, though it is ended. */
  failsToUnsubscribe = false;
  /** A stream takes what it is given, but can't keep it. */
  failsToKeep = false;
  #suspending: (() => void)[] = [];
  #released = 0;
  readonly driver = defineDriver({
    kind: 'hypervisor',
    name: 'imaginary',
    version: '1.0.0',
    open: () => this.#connection(),
  });

  emit(event: DomainEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** Lets one call of domainSuspend return, the one that waits longest or else the next to come. */
  release(): void {
    const done = this.#suspending.shift();
    if (done === undefined) this.#released++;
    else done();
  }

  #connection(): DriverConnection {
    this.open++;
    return {
      close: async () => {
        this.open--;
      },
      connectGetHostname: () => 'imaginary-host',
      connectListAllDomains: () => this.domains,
      domainLookupByName: (name) => {
        const found = this.domains.find((domain) => domain.name === name);
        if (found === undefined)
          throw new VirtError(ErrorCode.NO_DOMAIN, `Domain not found: '${name}'`, {
            domain: ErrorDomain.TEST,
            int1: 7,
          });
        return found;
      },
      domainSuspend: () =>
        new Promise((resolve) => {
          if (this.#released === 0) this.#suspending.push(resolve);
          else {
            this.#released--;
            resolve();
          }
        }),
      domainDestroy: () => undefined,
      domainOpenConsole: () => this.#stream(),
      storageVolUpload: () => this.#upload(),
      connectDomainEventRegisterAny: (_eventId, _domain, listener) => {
        this.listeners.add(listener);
        return {
          dispose: () => {
            this.listeners.delete(listener);
            if (this.failsToUnsubscribe) throw new Error('the subscription is stuck');
          },
        };
      },
    };
  }

  /** A stream that gives nothing, and says so at once. */
  #upload(): Duplex {
    const stream = this.#stream();
    stream.push(null);
    return stream;
  }

  #stream(): Duplex {
    const out = new PassThrough();
    out.write('welcome');
    return new Duplex({
      read() {
        const chunk: Buffer | null = out.read();
        if (chunk !== null) this.push(chunk);
      },
      write: (chunk: Buffer, _encoding, done) => {
        this.written.push(chunk);
        done();
      },
      final: (done) => done(this.failsToKeep ? new Error('the disk is full') : null),
    });
  }
}
