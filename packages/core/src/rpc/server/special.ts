import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';
import type { FileDescriptor } from '../../driver/types.js';
import { lxc } from '../../generated/rpc/lxc-procedures.js';
import { qemu } from '../../generated/rpc/qemu-procedures.js';
import { remote } from '../../generated/rpc/remote-procedures.js';
import { rpcError } from '../xdr/errors.js';
import { accepted, notSupported, type ServerCall, type Serving, serve, stringsOkay, then } from './serve.js';

/** What the wire can carry of CPU maps and of what is pinned by them. */
const maxMaps = 8_388_608;
const maxVcpus = 16_384;

/** CPU maps one behind the other, each of exactly `maplen` bytes, in a buffer for `count` of them. */
function joinMaps(maps: readonly Uint8Array[], maplen: number, count = maps.length): Uint8Array {
  const joined = new Uint8Array(count * maplen);
  maps.forEach((map, index) => {
    joined.set(map.subarray(0, maplen), index * maplen);
  });
  return joined;
}

function checkMaps(count: number, maplen: number): void {
  if (count < 0 || maplen < 0 || count > maxVcpus || count * maplen > maxMaps)
    throw rpcError(`room for ${count} CPU maps of ${maplen} bytes is more than the wire carries`);
}

function oneFile(call: ServerCall): FileDescriptor {
  const [file] = call.files ?? [];
  if (file === undefined || call.files?.length !== 1)
    throw new VirtError(ErrorCode.INVALID_ARG, 'the call needs exactly one file descriptor', {
      domain: ErrorDomain.RPC,
    });
  return file;
}

/** How a driver answers the procedures whose shape differs between wire and contract. */
export const specialServings: readonly Serving[] = [
  serve(remote.domainGetVcpus, (driver, args, call) => {
    if (driver.domainGetVcpus === undefined) throw notSupported('virDomainGetVcpus');
    checkMaps(args.maxinfo, args.maplen);
    return then(driver.domainGetVcpus(args.dom, call), (value) => {
      const vcpus = value.slice(0, args.maxinfo);
      const cpumaps = joinMaps(
        vcpus.map(({ cpumap }) => cpumap),
        args.maplen,
        args.maxinfo,
      );
      return { ret: { info: vcpus, cpumaps } };
    });
  }),
  serve(remote.domainGetVcpuPinInfo, (driver, args, call) => {
    if (driver.domainGetVcpuPinInfo === undefined) throw notSupported('virDomainGetVcpuPinInfo');
    checkMaps(args.ncpumaps, args.maplen);
    return then(driver.domainGetVcpuPinInfo(args.dom, args.flags, call), (value) => {
      const maps = value.slice(0, args.ncpumaps);
      return { ret: { cpumaps: joinMaps(maps, args.maplen), num: maps.length } };
    });
  }),
  serve(remote.domainGetEmulatorPinInfo, (driver, args, call) => {
    if (driver.domainGetEmulatorPinInfo === undefined) throw notSupported('virDomainGetEmulatorPinInfo');
    checkMaps(1, args.maplen);
    return then(driver.domainGetEmulatorPinInfo(args.dom, args.flags, call), (value) => ({
      ret: { cpumaps: joinMaps([value], args.maplen), ret: 1 },
    }));
  }),
  serve(remote.domainGetCpuStats, (driver, args, call) => {
    if (driver.domainGetCPUStats === undefined) throw notSupported('virDomainGetCPUStats');
    return then(
      driver.domainGetCPUStats(args.dom, args.startCpu, args.ncpus, args.flags & ~stringsOkay, call),
      (value) => {
        const lists = value.map((list) => accepted(list, args.flags));
        const perCpu = lists[0]?.length ?? 0;
        if (args.nparams === 0)
          return { ret: { params: [], nparams: args.ncpus === 0 ? lists.length : perCpu } };
        const room = Math.min(perCpu, args.nparams);
        return { ret: { params: lists.flatMap((list) => list.slice(0, room)), nparams: room } };
      },
    );
  }),
  serve(remote.domainGetBlockJobInfo, (driver, args, call) => {
    if (driver.domainGetBlockJobInfo === undefined) throw notSupported('virDomainGetBlockJobInfo');
    return then(driver.domainGetBlockJobInfo(args.dom, args.path, args.flags, call), (value) => ({
      ret:
        value === null
          ? { found: 0, type: 0, bandwidth: 0n, cur: 0n, end: 0n }
          : { found: 1, type: value.type, bandwidth: value.bandwidth, cur: value.cur, end: value.end },
    }));
  }),
  serve(remote.nodeGetCpuMap, (driver, args, call) => {
    if (driver.nodeGetCPUMap === undefined) throw notSupported('virNodeGetCPUMap');
    return then(driver.nodeGetCPUMap(args.flags, call), ({ cpumap, online, cpus }) => ({
      ret: {
        cpumap: args.needMap === 0 ? new Uint8Array() : cpumap,
        online: args.needOnline === 0 ? 0 : online,
        ret: cpus,
      },
    }));
  }),
  serve(remote.domainMigratePrepareTunnel3Params, (driver, args, call) => {
    if (driver.domainMigratePrepareTunnel3Params === undefined)
      throw notSupported('domain_migrate_prepare_tunnel3_params');
    return then(
      driver.domainMigratePrepareTunnel3Params(args.params, args.cookieIn, args.flags, call),
      ({ cookieOut, stream }) => ({ ret: { cookieOut }, stream }),
    );
  }),
  serve(remote.domainOpenGraphics, (driver, args, call) => {
    if (driver.domainOpenGraphics === undefined) throw notSupported('virDomainOpenGraphics');
    return then(driver.domainOpenGraphics(args.dom, args.idx, oneFile(call), args.flags, call), () => ({
      ret: undefined,
    }));
  }),
  serve(remote.domainOpenGraphicsFd, (driver, args, call) => {
    if (driver.domainOpenGraphicsFD === undefined) throw notSupported('virDomainOpenGraphicsFD');
    return then(driver.domainOpenGraphicsFD(args.dom, args.idx, args.flags, call), (file) => ({
      ret: undefined,
      files: [file],
    }));
  }),
  serve(remote.domainCreateXmlWithFiles, (driver, args, call) => {
    if (driver.domainCreateXMLWithFiles === undefined) throw notSupported('virDomainCreateXMLWithFiles');
    return then(driver.domainCreateXMLWithFiles(args.xmlDesc, call.files ?? [], args.flags, call), (dom) => ({
      ret: { dom },
    }));
  }),
  serve(remote.domainCreateWithFiles, (driver, args, call) => {
    if (driver.domainCreateWithFiles === undefined) throw notSupported('virDomainCreateWithFiles');
    return then(driver.domainCreateWithFiles(args.dom, call.files ?? [], args.flags, call), (dom) => ({
      ret: { dom },
    }));
  }),
  serve(remote.domainFdAssociate, (driver, args, call) => {
    if (driver.domainFDAssociate === undefined) throw notSupported('virDomainFDAssociate');
    return then(driver.domainFDAssociate(args.dom, args.name, call.files ?? [], args.flags, call), () => ({
      ret: undefined,
    }));
  }),
  serve(qemu.domainMonitorCommandWithFiles, (driver, args, call) => {
    if (driver.domainQemuMonitorCommandWithFiles === undefined)
      throw notSupported('virDomainQemuMonitorCommandWithFiles');
    return then(
      driver.domainQemuMonitorCommandWithFiles(args.dom, args.cmd, call.files ?? [], args.flags, call),
      ({ result, files }) => ({ ret: { result }, files }),
    );
  }),
  serve(lxc.domainOpenNamespace, (driver, args, call) => {
    if (driver.domainLxcOpenNamespace === undefined) throw notSupported('virDomainLxcOpenNamespace');
    return then(driver.domainLxcOpenNamespace(args.dom, args.flags, call), (files) => ({
      ret: undefined,
      files,
    }));
  }),
];
