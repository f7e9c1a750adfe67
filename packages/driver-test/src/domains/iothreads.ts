import { cpus } from 'node:os';
import type { Domain, Iothread } from '@tsvirt/conf/domain';
import { type HypervisorMethods, validateTypedParams } from '@tsvirt/core';
import { ErrorDomain } from '@tsvirt/util';
import { checkFlags, invalidArgument } from '../errors.js';
import type { TestNode } from '../node/test-node.js';
import { changeDomain, definitionFor, impactFlags } from './access.js';
import { fromCpumap, mostHostCpus, toCpumap } from './cpumap.js';

/** Threads that serve disks. */
export function domainIothreads(node: TestNode) {
  const hostCpus = mostHostCpus(node.host.node);
  // As in libvirt: threads that are pinned nowhere may run on the real host's CPUs.
  const realCpus = Array.from({ length: Math.min(cpus().length, hostCpus) }, (_, cpu) => cpu);
  return {
    domainGetIOThreadInfo: (dom, flags) => {
      checkFlags('domainGetIOThreadInfo', flags, impactFlags);
      const definition = definitionFor(node.domain(dom), flags);
      return iothreadsOf(definition).map(({ id }) => ({
        iothreadId: id,
        cpumap: toCpumap(
          definition.cputune?.iothreadpins?.find(({ iothread }) => iothread === id)?.cpuset ??
            definition.vcpu?.cpuset ??
            realCpus,
          hostCpus,
        ),
      }));
    },

    domainPinIOThread: async (dom, id, cpumap, flags) => {
      checkFlags('domainPinIOThread', flags, impactFlags);
      const cpuset = fromCpumap(cpumap).filter((number) => number < hostCpus);
      await changeDomain(node, dom, flags, (definition) => {
        needIothread(definition, id);
        const others = (definition.cputune?.iothreadpins ?? []).filter(({ iothread }) => iothread !== id);
        const iothreadpins = [...others, { iothread: id, cpuset }].sort((a, b) => a.iothread - b.iothread);
        definition.cputune = { ...definition.cputune, iothreadpins };
      });
    },

    domainAddIOThread: async (dom, id, flags) => {
      checkFlags('domainAddIOThread', flags, impactFlags);
      if (id < 1) throw invalidArgument(`${id} can't be an I/O thread's number`);
      await changeDomain(node, dom, flags, (definition) => {
        const threads = iothreadsOf(definition);
        if (threads.some((thread) => thread.id === id))
          throw invalidArgument(`I/O thread ${id} exists already`);
        setIothreads(
          definition,
          [...threads, { id }].sort((a, b) => a.id - b.id),
        );
      });
    },

    domainDelIOThread: async (dom, id, flags) => {
      checkFlags('domainDelIOThread', flags, impactFlags);
      await changeDomain(node, dom, flags, (definition) => {
        needIothread(definition, id);
        const used = (definition.devices?.disks ?? []).find((disk) => disk.driver?.iothread === id);
        if (used !== undefined)
          throw invalidArgument(`I/O thread ${id} is used by the disk '${used.target?.dev}'`);
        setIothreads(
          definition,
          iothreadsOf(definition).filter((thread) => thread.id !== id),
        );
      });
    },

    domainSetIOThreadParams: async (dom, id, params, flags) => {
      checkFlags('domainSetIOThreadParams', flags, impactFlags);
      validateTypedParams(
        params,
        {
          poll_max_ns: 'ullong',
          poll_grow: 'uint',
          poll_shrink: 'uint',
          thread_pool_min: 'int',
          thread_pool_max: 'int',
        },
        { domain: ErrorDomain.TEST },
      );
      await changeDomain(node, dom, flags, (definition) => {
        needIothread(definition, id);
      });
    },
  } satisfies HypervisorMethods;
}

/** The I/O threads of a definition: those it lists, and unnamed ones up to its number. */
export function iothreadsOf(definition: Domain): Iothread[] {
  const listed = [...(definition.iothreadIds ?? [])];
  for (let id = 1; listed.length < (definition.iothreads ?? 0); id++)
    if (!listed.some((thread) => thread.id === id)) listed.push({ id });
  return listed;
}

function needIothread(definition: Domain, id: number): void {
  if (!iothreadsOf(definition).some((thread) => thread.id === id))
    throw invalidArgument(`the domain has no I/O thread ${id}`);
}

function setIothreads(definition: Domain, threads: Iothread[]): void {
  definition.iothreads = threads.length === 0 ? undefined : threads.length;
  definition.iothreadIds = threads.length === 0 ? undefined : threads;
}
