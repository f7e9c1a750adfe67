import { encodeSaveImage, type SaveImageFormat, saveImageFormats } from '@tsvirt/conf/saveimage';
import {
  DomainCoreDumpFlags,
  type DomainRef,
  DomainSaveRestoreFlags,
  type HypervisorMethods,
  type TypedParam,
} from '@tsvirt/core';
import { ensureDirectory } from '@tsvirt/util';
import type { Guest, GuestObject } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument, invalidOperation } from '../errors.js';
import { parseDefinition } from '../prepare/definition.js';
import { formatImageDocument, replacementDocument } from '../saving/document.js';
import { dumpGuest } from '../saving/dump.js';
import { fileError, openImage } from '../saving/image.js';
import { needImage } from '../saving/managed.js';
import { restoreFile } from '../saving/restore.js';
import { saveGuest } from '../saving/save.js';
import { removeImage, savedPath } from '../saving/saved-names.js';
import { find, runningJob } from './find.js';

const { BYPASS_CACHE, RUNNING, PAUSED, RESET_NVRAM } = DomainSaveRestoreFlags;
const saveFlags = BYPASS_CACHE | RUNNING | PAUSED;
const restoreFlags = saveFlags | RESET_NVRAM;

/** Guests that go to files and come back, and dumps of them. */
export function savingMethods(state: QemuState) {
  const save = (dom: DomainRef, path: string, dxml: string | null, flags: number, format?: SaveImageFormat) =>
    runningJob(state, dom, (object, guest) =>
      saveGuest(state, object, guest, path, saveOptions(flags, dxml, format)),
    );
  const managedSave = (dom: DomainRef, dxml: string | null, flags: number, format?: SaveImageFormat) =>
    runningJob(state, dom, async (object: GuestObject, guest: Guest) => {
      const { name = '' } = object;
      if (!object.persistent)
        throw invalidOperation(`the domain '${name}' is transient: it can't be started again from an image`);
      await ensureDirectory(state.paths.save, { mode: 0o700 });
      await saveGuest(
        state,
        object,
        guest,
        savedPath(state, name),
        saveOptions(flags, dxml, format),
        () => void state.savedNames.add(name),
      );
    });
  const restore = async (path: string, dxml: string | null, flags: number): Promise<void> => {
    await restoreFile(state, path, dxml, {
      running: runningOf(flags),
      resetNvram: (flags & RESET_NVRAM) !== 0,
      bypassCache: (flags & BYPASS_CACHE) !== 0,
    });
  };
  const describe = async (path: string, secure: boolean): Promise<string> => {
    const { file, image } = await openImage(path);
    await file.close();
    return formatImageDocument(await parseDefinition(state, image.xml, { isSaved: true }), secure);
  };
  const redefine = async (path: string, given: string, flags: number): Promise<void> => {
    const { file, image, header } = await openImage(path, { writing: true });
    try {
      const xml = await replacementDocument(state, image.xml, given);
      const wasRunning = runningOf(flags) ?? image.wasRunning;
      const bytes = encodeSaveImage({ ...image, xml, wasRunning }, header);
      await file.write(bytes, 0, bytes.length, 0);
      await file.sync();
    } finally {
      await file.close();
    }
  };
  return {
    async domainSave(dom, to, dxml, flags) {
      checkFlags('virDomainSaveFlags', flags, saveFlags);
      await save(dom, to, dxml, flags);
    },
    async domainSaveParams(dom, params, flags) {
      checkFlags('virDomainSaveParams', flags, saveFlags);
      const { file, dxml, format } = readParams(params);
      await (file === null ? managedSave(dom, dxml, flags, format) : save(dom, file, dxml, flags, format));
    },
    async domainRestore(from, dxml, flags) {
      checkFlags('virDomainRestoreFlags', flags, restoreFlags);
      await restore(from, dxml, flags);
    },
    async domainRestoreParams(params, flags) {
      checkFlags('virDomainRestoreParams', flags, restoreFlags);
      const { file, dxml } = readParams(params);
      if (file === null) throw invalidArgument('it is not said which file is to be restored from');
      await restore(file, dxml, flags);
    },
    domainSaveImageGetXMLDesc(file, flags) {
      checkFlags('virDomainSaveImageGetXMLDesc', flags, 1);
      return describe(file, (flags & 1) !== 0);
    },
    async domainSaveImageDefineXML(file, dxml, flags) {
      checkFlags('virDomainSaveImageDefineXML', flags, RUNNING | PAUSED);
      await redefine(file, dxml, flags);
    },
    async domainManagedSave(dom, flags) {
      checkFlags('virDomainManagedSave', flags, saveFlags);
      await managedSave(dom, null, flags);
    },
    domainManagedSaveRemove(dom, flags) {
      checkFlags('virDomainManagedSaveRemove', flags);
      return state.store.withJob(dom.uuid, async ({ name = '' }) => {
        await removeImage(state, name).catch((error: unknown) => {
          throw fileError(`the managed save image of '${name}' can't be removed`, error);
        });
      });
    },
    domainManagedSaveGetXMLDesc(dom, flags) {
      checkFlags('virDomainManagedSaveGetXMLDesc', flags, 1);
      return describe(needImage(state, find(state, dom)), (flags & 1) !== 0);
    },
    domainManagedSaveDefineXML(dom, dxml, flags) {
      checkFlags('virDomainManagedSaveDefineXML', flags, RUNNING | PAUSED);
      return state.store.withJob(dom.uuid, async (object) => {
        const path = needImage(state, object);
        await redefine(path, dxml ?? (await describe(path, true)), flags);
      });
    },
    async domainCoreDump(dom, to, format, flags) {
      const { CRASH, LIVE, BYPASS_CACHE: bypass, RESET, MEMORY_ONLY } = DomainCoreDumpFlags;
      checkFlags('virDomainCoreDumpWithFormat', flags, CRASH | LIVE | bypass | RESET | MEMORY_ONLY);
      await runningJob(state, dom, (object, guest) => dumpGuest(state, object, guest, to, format, flags));
    },
  } satisfies HypervisorMethods;
}

function saveOptions(flags: number, document: string | null, format: SaveImageFormat = 'raw') {
  return { format, document, running: runningOf(flags), bypassCache: (flags & BYPASS_CACHE) !== 0 };
}

/** @throws VirtError `INVALID_ARG` if it's to be both */
function runningOf(flags: number): boolean | undefined {
  const [running, paused] = [(flags & RUNNING) !== 0, (flags & PAUSED) !== 0];
  if (running && paused)
    throw invalidArgument('a guest can not be both running and paused when it is restored');
  return running || paused ? running : undefined;
}

/** @throws VirtError `INVALID_ARG` for what isn't known */
function readParams(params: readonly TypedParam[]): {
  file: string | null;
  dxml: string | null;
  format: SaveImageFormat | undefined;
} {
  const of = (field: string): string | undefined => {
    const value = params.find((param) => param.field === field)?.value;
    return value === undefined ? undefined : String(value);
  };
  const other = params.find(({ field }) => !['file', 'dxml', 'image_format'].includes(field));
  if (other !== undefined) throw invalidArgument(`the parameter '${other.field}' is not supported here`);
  const wanted = of('image_format');
  const format = saveImageFormats.find((each) => each === wanted);
  if (wanted !== undefined && format === undefined)
    throw invalidArgument(`there is no format '${wanted}' of images`);
  return { file: of('file') ?? null, dxml: of('dxml') ?? null, format };
}
