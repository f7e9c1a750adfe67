import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Duplex } from 'node:stream';
import type { HypervisorMethods } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { qemuKey } from '../domain/keycodes.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, qemuError } from '../errors.js';
import { runningJob } from './find.js';

/** What a guest shows, and keys pressed for it. */
export function screenMethods(state: QemuState) {
  let shots = 0;
  return {
    domainScreenshot: (dom, screen, flags) =>
      runningJob(state, dom, async (object, guest) => {
        checkFlags('virDomainScreenshot', flags, 0);
        const video = (object.live?.devices?.videos ?? [])[screen];
        if (video === undefined || video.model.type === 'none')
          throw qemuError(ErrorCode.INVALID_ARG, `the domain '${object.name}' has no screen ${screen}`);
        const png = (await state.capabilitiesOf(object.current)).has('screenshot-format-png');
        const file = join(guest.record.directory, `screen-${++shots}`);
        await guest.monitor.execute('screendump', {
          filename: file,
          ...(screen === 0 ? {} : { device: video.alias }),
          ...(png ? { format: 'png' } : {}),
        });
        const source = createReadStream(file);
        // The file is there until it was read; whoever is late reads what is open already.
        source.once('open', () => void rm(file, { force: true }).catch(() => undefined));
        const stream = Duplex.from({ readable: source });
        return { mime: png ? 'image/png' : 'image/x-portable-pixmap', stream };
      }),
    domainSendKey: (dom, codeset, holdtime, keycodes, flags) =>
      runningJob(state, dom, async (_object, guest) => {
        checkFlags('virDomainSendKey', flags, 0);
        const keys = keycodes.map((code) => ({ type: 'number', data: scanCode(codeset, code) }));
        await guest.monitor.execute('send-key', {
          keys,
          ...(holdtime === 0 ? {} : { 'hold-time': holdtime }),
        });
      }),
  } satisfies HypervisorMethods;
}

function scanCode(codeset: number, code: number): number {
  const key = qemuKey(codeset, code);
  if (key !== undefined) return key;
  throw qemuError(
    ErrorCode.INVALID_ARG,
    `there is no key ${code} of code set ${codeset} that could be pressed`,
  );
}
