import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Duplex } from 'node:stream';
import type { HypervisorMethods } from '@tsvirt/core';
import { ErrorCode, randomUuid } from '@tsvirt/util';
import { qemuKey } from '../domain/keycodes.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, qemuError } from '../errors.js';
import { runningJob } from './find.js';

/** What a guest shows, and keys pressed for it. */
export function screenMethods(state: QemuState) {
  return {
    domainScreenshot: (dom, screen, flags) =>
      runningJob(state, dom, async (object, guest) => {
        checkFlags('virDomainScreenshot', flags, 0);
        const video = (object.live?.devices?.videos ?? [])[screen];
        if (video === undefined || video.model.type === 'none')
          throw qemuError(ErrorCode.INVALID_ARG, `the domain '${object.name}' has no screen ${screen}`);
        const png = (await state.capabilitiesOf(object.current)).has('screenshot-format-png');
        const path = join(guest.record.directory, `screen-${randomUuid()}`);
        const shot = async () => {
          await guest.monitor.execute('screendump', {
            filename: path,
            ...(screen === 0 ? {} : { device: video.alias }),
            ...(png ? { format: 'png' } : {}),
          });
          return open(path);
        };
        // Whoever is late reads what is open already.
        const file = await shot().finally(() => rm(path, { force: true }));
        const stream = Duplex.from({ readable: file.createReadStream() });
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
