import type { Duplex } from 'node:stream';
import type {
  CallContext,
  EventSubscription,
  FileDescriptor,
  TypedParam,
  VcpuInfo,
} from '../../driver/types.js';
import type {
  DomainBlockJobInfo,
  DomainEvent,
  DomainQemuMonitorEvent,
  DomainRef,
  HypervisorMethods,
  InterfaceMethods,
  NetworkEvent,
  NetworkMethods,
  NetworkRef,
  NodeCPUMap,
  NodeCPUStat,
  NodeDeviceEvent,
  NodeDeviceMethods,
  NodeDeviceRef,
  NodeMemoryStat,
  NWFilterMethods,
  SecretEvent,
  SecretMethods,
  SecretRef,
  StorageMethods,
  StoragePoolEvent,
  StoragePoolRef,
} from '../../generated/contract.js';
import { GeneratedMethods } from '../../generated/rpc/client.js';
import { lxc } from '../../generated/rpc/lxc-procedures.js';
import { qemu } from '../../generated/rpc/qemu-procedures.js';
import { remote } from '../../generated/rpc/remote-procedures.js';
import type { Message } from '../message/message.js';
import { rpcError } from '../xdr/errors.js';
import { RemoteEvents } from './events.js';
import { stringsOkay } from './transport.js';

/** The flags that ask for the most virtual CPUs a domain can have. */
const maximumVcpus = 4;
const affects = 3;
/** The most CPUs and the most parameters that one call for CPU statistics gives. */
const statsCpus = 128;
const statsParams = 2048;

const splitMaps = (maps: Uint8Array, maplen: number, count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => maps.subarray(index * maplen, (index + 1) * maplen));

/**
 * Every method of the contract as calls of the wire: a remote connection's driver, but for its life. All of them throw what the other
 * side answered, as VirtErrors.
 */
export class RemoteMethods
  extends GeneratedMethods
  implements
    HypervisorMethods,
    NetworkMethods,
    StorageMethods,
    SecretMethods,
    NWFilterMethods,
    InterfaceMethods,
    NodeDeviceMethods
{
  private readonly events = new RemoteEvents();

  /** Takes a message of type MESSAGE; false: it is none of the events that are registered here. */
  handleEvent(message: Message): boolean {
    return this.events.handle(message);
  }

  private async mapLength(context?: CallContext): Promise<number> {
    const { ret } = await this.transport.call(
      remote.nodeGetCpuMap,
      { needMap: 0, needOnline: 0, flags: 0 },
      context,
    );
    return Math.ceil(ret / 8);
  }

  async domainGetVcpus(dom: DomainRef, context?: CallContext): Promise<readonly VcpuInfo[]> {
    const [maplen, { nrVirtCpu: maxinfo }] = await Promise.all([
      this.mapLength(context),
      this.domainGetInfo(dom, context),
    ]);
    const { info, cpumaps } = await this.transport.call(
      remote.domainGetVcpus,
      { dom, maxinfo, maplen },
      context,
    );
    const maps = splitMaps(cpumaps, maplen, info.length);
    return info.map((each, index) => ({ ...each, cpumap: maps[index] ?? new Uint8Array() }));
  }

  async domainGetVcpuPinInfo(
    dom: DomainRef,
    flags: number,
    context?: CallContext,
  ): Promise<readonly Uint8Array[]> {
    const [maplen, ncpumaps] = await Promise.all([
      this.mapLength(context),
      this.domainGetVcpusFlags(dom, (flags & affects) | maximumVcpus, context),
    ]);
    const args = { dom, ncpumaps, maplen, flags };
    const { cpumaps, num } = await this.transport.call(remote.domainGetVcpuPinInfo, args, context);
    return splitMaps(cpumaps, maplen, num);
  }

  async domainGetEmulatorPinInfo(dom: DomainRef, flags: number, context?: CallContext): Promise<Uint8Array> {
    const maplen = await this.mapLength(context);
    return (await this.transport.call(remote.domainGetEmulatorPinInfo, { dom, maplen, flags }, context))
      .cpumaps;
  }

  override async nodeGetCPUStats(
    cpuNum: number,
    flags: number,
    context?: CallContext,
  ): Promise<readonly NodeCPUStat[]> {
    // libvirt's own drivers refuse any count but the exact one.
    const ask = (nparams: number) =>
      this.transport.call(remote.nodeGetCpuStats, { cpuNum, nparams, flags }, context);
    return (await ask((await ask(0)).nparams)).params;
  }

  override async nodeGetMemoryStats(
    cellNum: number,
    flags: number,
    context?: CallContext,
  ): Promise<readonly NodeMemoryStat[]> {
    const ask = (nparams: number) =>
      this.transport.call(remote.nodeGetMemoryStats, { cellNum, nparams, flags }, context);
    return (await ask((await ask(0)).nparams)).params;
  }

  async domainGetCPUStats(
    dom: DomainRef,
    startCpu: number,
    ncpus: number,
    flags: number,
    context?: CallContext,
  ): Promise<readonly (readonly TypedParam[])[]> {
    const ask = (nparams: number, start: number, count: number) =>
      this.transport.call(
        remote.domainGetCpuStats,
        { dom, nparams, startCpu: start, ncpus: count, flags: flags | stringsOkay },
        context,
      );
    const wanted = startCpu === -1 ? 1 : ncpus === 0 ? (await ask(0, 0, 0)).nparams - startCpu : ncpus;
    const { nparams: perCpu } = await ask(0, startCpu, 1);
    if (perCpu === 0) return [];
    const lists: TypedParam[][] = [];
    const step = Math.max(1, Math.min(statsCpus, Math.floor(statsParams / perCpu)));
    for (let done = 0; done < wanted; done += step) {
      const { params, nparams } = await ask(perCpu, startCpu + done, Math.min(step, wanted - done));
      if (nparams <= 0 || params.length === 0) break;
      for (let at = 0; at < params.length; at += nparams) lists.push(params.slice(at, at + nparams));
    }
    return lists;
  }

  async domainGetBlockJobInfo(
    dom: DomainRef,
    path: string,
    flags: number,
    context?: CallContext,
  ): Promise<DomainBlockJobInfo | null> {
    const { found, type, bandwidth, cur, end } = await this.transport.call(
      remote.domainGetBlockJobInfo,
      { dom, path, flags },
      context,
    );
    return found === 0 ? null : { type, bandwidth, cur, end };
  }

  async nodeGetCPUMap(flags: number, context?: CallContext): Promise<NodeCPUMap> {
    const args = { needMap: 1, needOnline: 1, flags };
    const { cpumap, online, ret } = await this.transport.call(remote.nodeGetCpuMap, args, context);
    return { cpumap, online, cpus: ret };
  }

  domainMigratePrepareTunnel3Params(
    params: readonly TypedParam[],
    cookieIn: Uint8Array,
    flags: number,
    context?: CallContext,
  ): Promise<{ readonly cookieOut: Uint8Array; readonly stream: Duplex }> {
    return this.transport
      .openStream(remote.domainMigratePrepareTunnel3Params, { params, cookieIn, flags }, context)
      .then(({ ret, stream }) => ({ ...ret, stream }));
  }

  async domainOpenGraphics(
    dom: DomainRef,
    idx: number,
    file: FileDescriptor,
    flags: number,
    context?: CallContext,
  ): Promise<void> {
    await this.transport.callWithFiles(remote.domainOpenGraphics, { dom, idx, flags }, [file], context);
  }

  async domainOpenGraphicsFD(
    dom: DomainRef,
    idx: number,
    flags: number,
    context?: CallContext,
  ): Promise<FileDescriptor> {
    const { files } = await this.transport.callWithFiles(
      remote.domainOpenGraphicsFd,
      { dom, idx, flags },
      [],
      context,
    );
    const [file] = files;
    if (file === undefined) throw rpcError('the answer lacks its file descriptor');
    return file;
  }

  async domainCreateXMLWithFiles(
    xmlDesc: string,
    files: readonly FileDescriptor[],
    flags: number,
    context?: CallContext,
  ): Promise<DomainRef> {
    return (
      await this.transport.callWithFiles(remote.domainCreateXmlWithFiles, { xmlDesc, flags }, files, context)
    ).ret.dom;
  }

  async domainCreateWithFiles(
    dom: DomainRef,
    files: readonly FileDescriptor[],
    flags: number,
    context?: CallContext,
  ): Promise<DomainRef> {
    return (await this.transport.callWithFiles(remote.domainCreateWithFiles, { dom, flags }, files, context))
      .ret.dom;
  }

  async domainFDAssociate(
    dom: DomainRef,
    name: string,
    files: readonly FileDescriptor[],
    flags: number,
    context?: CallContext,
  ): Promise<void> {
    await this.transport.callWithFiles(remote.domainFdAssociate, { dom, name, flags }, files, context);
  }

  async domainQemuMonitorCommandWithFiles(
    dom: DomainRef,
    cmd: string,
    files: readonly FileDescriptor[],
    flags: number,
    context?: CallContext,
  ): Promise<{ readonly result: string; readonly files: readonly FileDescriptor[] }> {
    const args = { dom, cmd, flags };
    const answer = await this.transport.callWithFiles(
      qemu.domainMonitorCommandWithFiles,
      args,
      files,
      context,
    );
    return { result: answer.ret.result, files: answer.files };
  }

  async domainLxcOpenNamespace(
    dom: DomainRef,
    flags: number,
    context?: CallContext,
  ): Promise<readonly FileDescriptor[]> {
    return (await this.transport.callWithFiles(lxc.domainOpenNamespace, { dom, flags }, [], context)).files;
  }

  connectDomainEventRegisterAny(
    eventID: DomainEvent['eventId'],
    dom: DomainRef | null,
    listener: (event: DomainEvent) => void,
    context?: CallContext,
  ): Promise<EventSubscription> {
    return this.events.register(
      'domain',
      listener,
      () => this.transport.call(remote.connectDomainEventCallbackRegisterAny, { eventID, dom }, context),
      (callbackID) => this.transport.call(remote.connectDomainEventCallbackDeregisterAny, { callbackID }),
    );
  }

  connectNetworkEventRegisterAny(
    eventID: NetworkEvent['eventId'],
    net: NetworkRef | null,
    listener: (event: NetworkEvent) => void,
    context?: CallContext,
  ): Promise<EventSubscription> {
    return this.events.register(
      'network',
      listener,
      () => this.transport.call(remote.connectNetworkEventRegisterAny, { eventID, net }, context),
      (callbackID) => this.transport.call(remote.connectNetworkEventDeregisterAny, { callbackID }),
    );
  }

  connectStoragePoolEventRegisterAny(
    eventID: StoragePoolEvent['eventId'],
    pool: StoragePoolRef | null,
    listener: (event: StoragePoolEvent) => void,
    context?: CallContext,
  ): Promise<EventSubscription> {
    return this.events.register(
      'storagePool',
      listener,
      () => this.transport.call(remote.connectStoragePoolEventRegisterAny, { eventID, pool }, context),
      (callbackID) => this.transport.call(remote.connectStoragePoolEventDeregisterAny, { callbackID }),
    );
  }

  connectNodeDeviceEventRegisterAny(
    eventID: NodeDeviceEvent['eventId'],
    dev: NodeDeviceRef | null,
    listener: (event: NodeDeviceEvent) => void,
    context?: CallContext,
  ): Promise<EventSubscription> {
    return this.events.register(
      'nodeDevice',
      listener,
      () => this.transport.call(remote.connectNodeDeviceEventRegisterAny, { eventID, dev }, context),
      (callbackID) => this.transport.call(remote.connectNodeDeviceEventDeregisterAny, { callbackID }),
    );
  }

  connectSecretEventRegisterAny(
    eventID: SecretEvent['eventId'],
    secret: SecretRef | null,
    listener: (event: SecretEvent) => void,
    context?: CallContext,
  ): Promise<EventSubscription> {
    return this.events.register(
      'secret',
      listener,
      () => this.transport.call(remote.connectSecretEventRegisterAny, { eventID, secret }, context),
      (callbackID) => this.transport.call(remote.connectSecretEventDeregisterAny, { callbackID }),
    );
  }

  connectDomainQemuMonitorEventRegister(
    dom: DomainRef | null,
    event: string | null,
    listener: (event: DomainQemuMonitorEvent) => void,
    flags: number,
    context?: CallContext,
  ): Promise<EventSubscription> {
    return this.events.register(
      'qemu',
      listener,
      () => this.transport.call(qemu.connectDomainMonitorEventRegister, { dom, event, flags }, context),
      (callbackID) => this.transport.call(qemu.connectDomainMonitorEventDeregister, { callbackID }),
    );
  }
}
