import {
  DomainCreateFlags,
  DomainDefineFlags,
  DomainEventDefinedDetailType,
  DomainEventStoppedDetailType,
  DomainEventType,
  DomainEventUndefinedDetailType,
  type DomainRef,
  DomainRunningReason,
  DomainShutoffReason,
  type HypervisorMethods,
  DomainUndefineFlagsValues as Undefine,
} from '@tsvirt/core';
import { checkFlags, invalidOperation } from '../errors.js';
import { refOf, type TestDomain, type TestNode } from '../node/test-node.js';
import { readDomain } from './document.js';
import { begin, end, liveCopy } from './start-stop.js';

const startFlags: number =
  DomainCreateFlags.START_PAUSED |
  DomainCreateFlags.START_AUTODESTROY |
  DomainCreateFlags.START_BYPASS_CACHE |
  DomainCreateFlags.START_FORCE_BOOT;
const createFlags: number = startFlags | DomainCreateFlags.START_VALIDATE;

/** How domains come and go. `owner` stands for the connection. */
export function domainDefine(node: TestNode, owner: object) {
  const create = async (xml: string, flags: number): Promise<DomainRef> => {
    checkFlags('domainCreateXML', flags, createFlags);
    const domain = await node.domains.create(
      readDomain(xml, { validate: (flags & DomainCreateFlags.START_VALIDATE) !== 0 }),
    );
    begin(node, domain, beginning(flags, owner));
    return refOf(domain);
  };
  const start = (dom: DomainRef, flags: number): Promise<DomainRef> => {
    checkFlags('domainCreate', flags, startFlags);
    return node.domains.withJob(dom.uuid, async (domain) => {
      await startDomain(node, domain, flags, owner);
      return refOf(domain);
    });
  };

  return {
    domainCreateXML: create,
    domainCreateXMLWithFiles: (xml, _files, flags) => create(xml, flags),
    domainCreate: start,
    domainCreateWithFiles: (dom, _files, flags) => start(dom, flags),

    domainDefineXML: async (xml, flags) => {
      checkFlags('domainDefineXML', flags, DomainDefineFlags.VALIDATE);
      const model = readDomain(xml, { validate: (flags & DomainDefineFlags.VALIDATE) !== 0 });
      const known = node.domains.findByUUID(model.uuid ?? '') !== undefined;
      const { object } = await node.domains.define(model);
      node.tell(
        refOf(object),
        DomainEventType.DEFINED,
        known ? DomainEventDefinedDetailType.UPDATED : DomainEventDefinedDetailType.ADDED,
      );
      return refOf(object);
    },

    domainUndefine: (dom, flags) => {
      checkFlags(
        'domainUndefine',
        flags,
        Undefine.MANAGED_SAVE |
          Undefine.SNAPSHOTS_METADATA |
          Undefine.CHECKPOINTS_METADATA |
          Undefine.NVRAM |
          Undefine.KEEP_NVRAM |
          Undefine.TPM |
          Undefine.KEEP_TPM,
      );
      return node.domains.withJob(dom.uuid, async (domain) => {
        const runtime = node.runtime(domain);
        if (runtime.managedSave !== undefined && (flags & Undefine.MANAGED_SAVE) === 0)
          throw invalidOperation(`domain '${domain.name}' has a managed save image`);
        const moments = [
          [runtime.snapshots.size, Undefine.SNAPSHOTS_METADATA, 'snapshots'],
          [runtime.checkpoints.size, Undefine.CHECKPOINTS_METADATA, 'checkpoints'],
        ] as const;
        for (const [count, flag, what] of moments)
          if (!domain.active && count > 0 && (flags & flag) === 0)
            throw invalidOperation(`domain '${domain.name}' has ${count} ${what}`);
        runtime.managedSave = undefined;
        const gone = refOf(domain);
        if (domain.persistent) await node.domains.undefine(domain);
        node.tell(gone, DomainEventType.UNDEFINED, DomainEventUndefinedDetailType.REMOVED);
      });
    },

    domainRename: (dom, newName, flags) => {
      checkFlags('domainRename', flags);
      return node.domains.withJob(dom.uuid, async (domain) => {
        const before = refOf(domain);
        await node.domains.rename(domain, newName ?? '');
        node.tell(before, DomainEventType.UNDEFINED, DomainEventUndefinedDetailType.RENAMED);
        node.tell(refOf(domain), DomainEventType.DEFINED, DomainEventDefinedDetailType.RENAMED);
      });
    },

    domainGetAutostart: (dom) => node.domain(dom).autostart,
    domainSetAutostart: (dom, autostart) =>
      node.domains.withJob(dom.uuid, (domain) => node.domains.setAutostart(domain, autostart)),
  } satisfies HypervisorMethods;
}

/** Starts a defined domain, from its managed save image where there is one. Inside a job of the domain. */
export async function startDomain(
  node: TestNode,
  domain: TestDomain,
  flags: number,
  owner: object,
): Promise<void> {
  if (domain.active) throw invalidOperation(`domain '${domain.name}' is already running`);
  const runtime = node.runtime(domain);
  const image = (flags & DomainCreateFlags.START_FORCE_BOOT) === 0 ? runtime.managedSave : undefined;
  await node.domains.start(domain, {
    live: image === undefined ? liveCopy(domain.current) : readDomain(image),
  });
  runtime.managedSave = undefined;
  begin(node, domain, beginning(flags, owner));
}

/** Ends the domains that were to go with this connection. */
export async function destroyOwned(node: TestNode, owner: object): Promise<void> {
  for (const domain of node.domains.list({ active: true })) {
    if (node.runtime(domain).owner !== owner) continue;
    await domain.job.run(async () => {
      // Another call may have ended it, or have started it anew, until its turn came.
      if (node.runtime(domain).owner !== owner) return;
      await end(
        node,
        domain,
        DomainShutoffReason.DESTROYED,
        DomainEventType.STOPPED,
        DomainEventStoppedDetailType.DESTROYED,
      );
    });
  }
}

function beginning(flags: number, owner: object) {
  return {
    reason: DomainRunningReason.BOOTED,
    paused: (flags & DomainCreateFlags.START_PAUSED) !== 0,
    owner: (flags & DomainCreateFlags.START_AUTODESTROY) !== 0 ? owner : undefined,
  };
}
