import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Duplex } from 'node:stream';
import {
  DomainOpenGraphicsFlags,
  type DomainRef,
  type FileDescriptor,
  type HypervisorMethods,
} from '@tsvirt/core';
import { closeDescriptors, ErrorCode, randomUuid, socketPair } from '@tsvirt/util';
import { addDisplayClient } from '../domain/display-client.js';
import { qemuKey } from '../domain/keycodes.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, qemuError } from '../errors.js';
import { runningJob } from './find.js';

/** What a guest shows, who looks at it, and keys pressed for it. */
export function screenMethods(state: QemuState) {
  const show = (dom: DomainRef, index: number, socket: FileDescriptor, flags: number): Promise<void> =>
    runningJob(state, dom, (object, guest) => {
      const graphics = (object.live?.devices?.graphics ?? [])[index];
      if (graphics === undefined)
        throw qemuError(
          ErrorCode.INTERNAL_ERROR,
          `the domain '${object.name}' has no graphics number ${index}`,
        );
      const skipAuth = (flags & DomainOpenGraphicsFlags.SKIPAUTH) !== 0;
      return addDisplayClient(guest.monitor, graphics.type, socket, skipAuth);
    });
  return {
    domainScreenshot: (dom, screen, flags) =>
      runningJob(state, dom, async (object, guest) => {
        checkFlags('virDomainScreenshot', flags, 0);
        const video = (object.live?.devices?.videos ?? [])[screen];
        if (video === undefined || video.model.type === 'none')
          throw qemuError(ErrorCode.OPERATION_INVALID, `the domain '${object.name}' has no screen ${screen}`);
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
    domainOpenGraphics: async (dom, index, file, flags) => {
      checkFlags('virDomainOpenGraphics', flags, DomainOpenGraphicsFlags.SKIPAUTH);
      await show(dom, index, file, flags);
    },
    domainOpenGraphicsFD: async (dom, index, flags) => {
      checkFlags('virDomainOpenGraphicsFD', flags, DomainOpenGraphicsFlags.SKIPAUTH);
      const [ours, theirs] = socketPair();
      try {
        await show(dom, index, theirs, flags);
        return ours;
      } catch (error) {
        closeDescriptors([ours]);
        throw error;
      } finally {
        closeDescriptors([theirs]);
      }
    },
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
