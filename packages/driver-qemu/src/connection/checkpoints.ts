import { checkpointQueries, formatDomainCheckpoint } from '@tsvirt/conf/domaincheckpoint';
import { deleteFlags } from '@tsvirt/conf/moment';
import {
  DomainCheckpointCreateFlags as Create,
  type HypervisorMethods,
  DomainCheckpointXMLFlags as Xml,
} from '@tsvirt/core';
import { createCheckpoint } from '../checkpoint/create.js';
import { deleteCheckpoint } from '../checkpoint/delete.js';
import { withSizes } from '../checkpoint/size.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, errors } from '../errors.js';
import { extensions } from '../extension.js';
import { find, runningJob } from './find.js';

/** Moments since which it's noted what is written to disks. */
export function checkpointMethods(state: QemuState) {
  const { checkpointOf, methods } = checkpointQueries({
    treeOf: (dom) => state.checkpoints.of(find(state, dom).uuid),
    errors,
  });
  return {
    ...methods,
    async domainCheckpointGetXMLDesc(checkpoint, flags) {
      checkFlags('virDomainCheckpointGetXMLDesc', flags, Xml.SECURE | Xml.NO_DOMAIN | Xml.SIZE);
      const size = (flags & Xml.SIZE) !== 0;
      const kept = await checkpointOf(checkpoint);
      const known = size
        ? await runningJob(state, checkpoint.dom, (object, guest) => withSizes(object, guest, kept))
        : kept;
      return formatDomainCheckpoint(known, {
        extensions,
        secure: (flags & Xml.SECURE) !== 0,
        noDomain: (flags & Xml.NO_DOMAIN) !== 0,
        size,
      });
    },
    domainCheckpointCreateXML(dom, xml, flags) {
      checkFlags(
        'virDomainCheckpointCreateXML',
        flags,
        Create.REDEFINE | Create.QUIESCE | Create.REDEFINE_VALIDATE,
      );
      return state.store.withJob(dom.uuid, async (object) => ({
        dom,
        name: await createCheckpoint(state, object, xml, flags),
      }));
    },
    domainCheckpointDelete(checkpoint, flags) {
      checkFlags('virDomainCheckpointDelete', flags, deleteFlags);
      return state.store.withJob(checkpoint.dom.uuid, async (object) =>
        deleteCheckpoint(
          state,
          object,
          await state.checkpoints.of(object.uuid),
          await checkpointOf(checkpoint),
          flags,
        ),
      );
    },
  } satisfies HypervisorMethods;
}
