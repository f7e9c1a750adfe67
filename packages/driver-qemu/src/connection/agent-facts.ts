import { formatCpuset, parseCpuset } from '@tsvirt/conf/common';
import {
  DomainGetHostnameFlags,
  DomainGuestInfoTypes,
  type HypervisorMethods,
  makeParam,
  type TypedParam,
} from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { isUnknownCommand } from '../agent/client.js';
import { diskTargetAt } from '../agent/disk-target.js';
import {
  diskFacts,
  filesystemFacts,
  hostnameFacts,
  hostnameOf,
  interfaceFacts,
  osFacts,
  type TargetOf,
  timezoneFacts,
  userFacts,
} from '../agent/guest-facts.js';
import { agentInterfaces } from '../agent/interfaces.js';
import { type AgentCpu, agentCpus } from '../agent/vcpus.js';
import { type ReachableAgent, reachAgent } from '../domain/agent.js';
import { type GuestObject, liveOf, runningGuest } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument, qemuError, unsupportedOperation } from '../errors.js';
import { type QmpValue, qmpInteger } from '../qmp/index.js';
import { find } from './find.js';

const types = DomainGuestInfoTypes;
const { LEASE, AGENT } = DomainGetHostnameFlags;

interface Question {
  readonly type: number;
  readonly command: string;
  readonly read: (answer: QmpValue, targetOf: TargetOf) => TypedParam[];
}

/** In libvirt's order. */
const questions: readonly Question[] = [
  { type: types.USERS, command: 'guest-get-users', read: userFacts },
  { type: types.OS, command: 'guest-get-osinfo', read: osFacts },
  { type: types.TIMEZONE, command: 'guest-get-timezone', read: timezoneFacts },
  { type: types.HOSTNAME, command: 'guest-get-host-name', read: hostnameFacts },
  { type: types.FILESYSTEM, command: 'guest-get-fsinfo', read: filesystemFacts },
  { type: types.DISKS, command: 'guest-get-disks', read: diskFacts },
  {
    type: types.INTERFACES,
    command: 'guest-network-get-interfaces',
    read: (answer) => interfaceFacts(agentInterfaces(answer)),
  },
];
const knownTypes = questions.reduce((all, { type }) => all | type, 0);

/** What a guest tells of itself by its agent, and which of its CPUs it uses. */
export function agentFactMethods(state: QemuState) {
  return {
    async domainGetGuestInfo(dom, wanted, flags, context) {
      checkFlags('virDomainGetGuestInfo', flags, 4);
      const unknown = wanted & ~knownTypes;
      if (unknown !== 0)
        throw invalidArgument(
          `there are no facts of the kinds 0x${(unknown >>> 0).toString(16)} about a guest`,
        );
      const object = find(state, dom);
      const { ask } = reachAgent(object, context);
      const live = liveOf(object);
      const params: TypedParam[] = [];
      for (const { type, command, read } of questions) {
        if (wanted !== 0 && (wanted & type) === 0) continue;
        try {
          params.push(...read(await ask(command), (address) => diskTargetAt(live, address)));
        } catch (error) {
          // Who wants all gets what the agent knows.
          if (wanted !== 0 || !isUnknownCommand(error)) throw error;
        }
      }
      return params;
    },
    async domainGetHostname(dom, flags, context) {
      checkFlags('virDomainGetHostname', flags, LEASE | AGENT);
      if (flags === (LEASE | AGENT))
        throw invalidArgument('a name is asked of the leases or of the agent, not of both');
      const object = find(state, dom);
      const name =
        flags === LEASE
          ? await leasedName(state, object)
          : hostnameOf(await reachAgent(object, context).ask('guest-get-host-name'));
      if (name !== undefined) return name;
      throw qemuError(ErrorCode.NO_HOSTNAME, `no host name is known of the guest '${object.name}'`);
    },
    async domainGetGuestVcpus(dom, flags, context) {
      checkFlags('virDomainGetGuestVcpus', flags, 0);
      const cpus = agentCpus(await reachAgent(find(state, dom), context).ask('guest-get-vcpus'));
      const text = (field: string, among: readonly AgentCpu[]) =>
        makeParam(field, 'string', formatCpuset(among.map(({ id }) => id)));
      return [
        text('vcpus', cpus),
        text(
          'online',
          cpus.filter(({ online }) => online),
        ),
        text(
          'offlinable',
          cpus.filter(({ offlinable }) => offlinable),
        ),
      ];
    },
    async domainSetGuestVcpus(dom, cpumap, enable, flags, context) {
      checkFlags('virDomainSetGuestVcpus', flags, 0);
      if (enable !== 0 && enable !== 1) throw invalidArgument(`a CPU is used (1) or not (0), not ${enable}`);
      const wanted = parseCpuset(cpumap);
      if (wanted === undefined) throw invalidArgument(`'${cpumap}' is not a list of CPUs`);
      const agent = reachAgent(find(state, dom), context);
      const cpus = new Map(agentCpus(await agent.ask('guest-get-vcpus')).map((cpu) => [cpu.id, cpu]));
      const changes = wanted.map((id): AgentCpu => {
        const cpu = cpus.get(id);
        if (cpu === undefined) throw invalidArgument(`the guest has no CPU ${id}`);
        if (enable === 0 && cpu.online && !cpu.offlinable)
          throw unsupportedOperation(`the guest can't do without its CPU ${id}`);
        return { ...cpu, online: enable === 1 };
      });
      await useCpus(agent, changes);
    },
  } satisfies HypervisorMethods;
}

/** Tells the guest which CPUs to use. It may need several rounds: it says how many it has done. */
export async function useCpus({ ask }: ReachableAgent, changes: readonly AgentCpu[]): Promise<void> {
  let left = changes.map(({ id, online }) => ({ 'logical-id': id, online }));
  while (left.length > 0) {
    const done = Number(qmpInteger(await ask('guest-set-vcpus', { vcpus: left })));
    if (done <= 0)
      throw qemuError(
        ErrorCode.INTERNAL_ERROR,
        `the guest has not changed its CPU ${left[0]?.['logical-id']}`,
      );
    left = left.slice(done);
  }
}

/** The name that the guest has given itself when it asked a virtual network for an address. */
async function leasedName(state: QemuState, object: GuestObject): Promise<string | undefined> {
  runningGuest(object);
  for (const iface of liveOf(object).devices.interfaces ?? []) {
    if (iface.type !== 'network') continue;
    const network = await (await state.network()).networkLookupByName(iface.source.network);
    for (const { hostname } of await network.getDHCPLeases(iface.mac.address)) if (hostname) return hostname;
  }
  return undefined;
}
