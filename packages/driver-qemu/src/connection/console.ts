import type { Duplex } from 'node:stream';
import { DomainConsoleFlags, type DomainRef, type HypervisorMethods } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import type { ConsoleSource } from '../domain/console.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidOperation, qemuError } from '../errors.js';
import { findRunning } from './find.js';

interface Openable {
  readonly alias?: string | undefined;
  readonly source: { readonly type: string; readonly path?: string | undefined };
}

/** Talking to a guest's consoles and channels. */
export function consoleMethods(state: QemuState) {
  const open = (dom: DomainRef, found: Openable | undefined, what: string, flags: number): Duplex => {
    const { object, guest } = findRunning(state, dom);
    if (found === undefined)
      throw qemuError(ErrorCode.INTERNAL_ERROR, `the domain '${object.name}' has no ${what}`);
    const { type, path } = found.source;
    if (type === 'pty' && path === undefined)
      throw invalidOperation(`the ${what} of '${object.name}' isn't there before the domain runs`);
    if ((type !== 'pty' && type !== 'unix') || path === undefined)
      throw qemuError(
        ErrorCode.INTERNAL_ERROR,
        `the ${what} of '${object.name}' is of type '${type}': only pty and unix can be opened`,
      );
    const source: ConsoleSource = { type, path };
    return guest.consoles.open(found.alias ?? what, source, (flags & DomainConsoleFlags.FORCE) !== 0);
  };
  return {
    domainOpenConsole(dom, name, flags) {
      checkFlags('virDomainOpenConsole', flags, DomainConsoleFlags.FORCE | DomainConsoleFlags.SAFE);
      const {
        serials = [],
        parallels = [],
        consoles = [],
      } = findRunning(state, dom).object.current.devices ?? {};
      const all: readonly Openable[] = [...serials, ...consoles, ...parallels];
      const found = name === null ? all[0] : all.find((each) => each.alias === name);
      return open(dom, found, name === null ? 'console' : `console '${name}'`, flags);
    },
    domainOpenChannel(dom, name, flags) {
      checkFlags('virDomainOpenChannel', flags, 1);
      const channels = findRunning(state, dom).object.current.devices?.channels ?? [];
      const found =
        name === null
          ? channels[0]
          : channels.find(
              (each) => each.alias === name || ('name' in each.target && each.target.name === name),
            );
      return open(dom, found, name === null ? 'channel' : `channel '${name}'`, flags);
    },
  } satisfies HypervisorMethods;
}
