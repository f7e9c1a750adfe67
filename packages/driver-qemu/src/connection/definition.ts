import { rm } from 'node:fs/promises';
import { formatDomain } from '@tsvirt/conf/domain';
import {
  DomainDefineFlags,
  DomainEventDefinedDetailType,
  DomainEventType,
  DomainEventUndefinedDetailType,
  DomainUndefineFlagsValues,
  DomainXMLFlags,
  type HypervisorMethods,
} from '@tsvirt/core';
import { ErrorCode, exists } from '@tsvirt/util';
import { namedStore } from '../command/firmware.js';
import { withoutFound } from '../domain/chain.js';
import { defineDocument } from '../domain/define.js';
import { currentMemory, refOf } from '../domain/guest.js';
import { removeTpmState } from '../domain/tpm.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidOperation, qemuError } from '../errors.js';
import { extensions } from '../extension.js';
import { dropImage } from '../saving/saved-names.js';
import { find } from './find.js';

/** What a domain is: defining, describing, renaming, forgetting it. */
export function definitionMethods(state: QemuState) {
  return {
    async domainDefineXML(xml, flags) {
      checkFlags('virDomainDefineXMLFlags', flags, DomainDefineFlags.VALIDATE);
      const validate = (flags & DomainDefineFlags.VALIDATE) !== 0;
      const { object, previous } = await defineDocument(state, state.store, xml, validate);
      state.events.emit({
        eventId: 0,
        dom: refOf(object),
        event: DomainEventType.DEFINED,
        detail:
          previous === undefined && object.data?.undefined !== true
            ? DomainEventDefinedDetailType.ADDED
            : DomainEventDefinedDetailType.UPDATED,
      });
      return refOf(object);
    },
    domainUndefine(dom, flags) {
      checkFlags('virDomainUndefineFlags', flags, 127);
      return state.store.withJob(dom.uuid, async (object) => {
        const ref = refOf(object);
        if (!object.persistent)
          throw qemuError(
            ErrorCode.OPERATION_INVALID,
            `the domain '${ref.name}' is transient: it has no definition`,
          );
        const saved = state.savedNames.has(ref.name);
        if (saved && (flags & DomainUndefineFlagsValues.MANAGED_SAVE) === 0)
          throw qemuError(
            ErrorCode.OPERATION_INVALID,
            `the domain '${ref.name}' has a managed save image`,
            'say that it is to be removed: --managed-save',
          );
        const snapshots = object.active ? 0 : await state.snapshots.count(object.uuid);
        if (snapshots > 0 && (flags & DomainUndefineFlagsValues.SNAPSHOTS_METADATA) === 0)
          throw invalidOperation(
            `the domain '${ref.name}' has ${snapshots} snapshots`,
            'say that they are to be forgotten: --snapshots-metadata',
          );
        const checkpoints = object.active ? 0 : await state.checkpoints.count(object.uuid);
        if (checkpoints > 0 && (flags & DomainUndefineFlagsValues.CHECKPOINTS_METADATA) === 0)
          throw invalidOperation(
            `the domain '${ref.name}' has ${checkpoints} checkpoints`,
            'say that they are to be forgotten: --checkpoints-metadata',
          );
        const nvram = object.definition === undefined ? undefined : namedStore(object.definition);
        if (
          nvram !== undefined &&
          (flags & DomainUndefineFlagsValues.KEEP_NVRAM) === 0 &&
          (await exists(nvram))
        ) {
          if ((flags & DomainUndefineFlagsValues.NVRAM) === 0)
            throw qemuError(
              ErrorCode.OPERATION_INVALID,
              `the domain '${ref.name}' has NVRAM in ${nvram}`,
              'say whether it is to be removed or kept: --nvram or --keep-nvram',
            );
          if (!object.active) await rm(nvram);
        }
        const keepsTpm = (flags & DomainUndefineFlagsValues.KEEP_TPM) !== 0;
        if (object.data !== undefined) object.data.keepsTpm ||= keepsTpm;
        if (!object.active && !keepsTpm && object.definition !== undefined)
          await removeTpmState(state, object.definition);
        if (saved) await dropImage(state, ref.name);
        await state.store.undefine(object);
        if (snapshots > 0) await state.snapshots.forget(object.uuid);
        if (checkpoints > 0) await state.checkpoints.forget(object.uuid);
        if (!object.active) state.completedJobs.delete(object.uuid);
        if (!object.active) state.shutoff.delete(object.uuid);
        else if (object.data !== undefined) object.data.undefined = true;
        state.events.emit({
          eventId: 0,
          dom: ref,
          event: DomainEventType.UNDEFINED,
          detail: DomainEventUndefinedDetailType.REMOVED,
        });
      });
    },
    domainGetXMLDesc(dom, flags) {
      checkFlags('virDomainGetXMLDesc', flags, 15);
      const object = find(state, dom);
      const wantsInactive = (flags & DomainXMLFlags.INACTIVE) !== 0;
      const model = wantsInactive ? (object.definition ?? object.current) : object.current;
      // What another host is to start says nothing that is so only while the guest runs here.
      const migratable = (flags & DomainXMLFlags.MIGRATABLE) !== 0;
      const inactive = wantsInactive || migratable || !object.active;
      // Of memory and numbers the document says what is so now.
      const memory = wantsInactive || !object.active ? {} : { currentMemory: currentMemory(object) };
      return formatDomain(
        { ...(inactive ? withoutFound(model) : model), ...memory, ...(inactive ? {} : { id: object.id }) },
        {
          extensions,
          inactive,
          secure: (flags & DomainXMLFlags.SECURE) !== 0,
          migratable,
        },
      );
    },
    domainRename(dom, name, flags) {
      checkFlags('virDomainRename', flags, 0);
      if (name === null || name === '') throw qemuError(ErrorCode.INVALID_ARG, 'a domain needs a name');
      return state.store.withJob(dom.uuid, async (object) => {
        const before = refOf(object);
        if (state.savedNames.has(before.name))
          throw qemuError(
            ErrorCode.OPERATION_INVALID,
            `the domain '${before.name}' has a managed save image, which keeps its name`,
            'start it, or remove the image',
          );
        await state.store.rename(object, name);
        state.events.emit({
          eventId: 0,
          dom: before,
          event: DomainEventType.UNDEFINED,
          detail: DomainEventUndefinedDetailType.RENAMED,
        });
        state.events.emit({
          eventId: 0,
          dom: refOf(object),
          event: DomainEventType.DEFINED,
          detail: DomainEventDefinedDetailType.RENAMED,
        });
      });
    },
    domainGetAutostart: (dom) => find(state, dom).autostart,
    domainSetAutostart: (dom, autostart) => state.store.setAutostart(find(state, dom), autostart),
  } satisfies HypervisorMethods;
}
