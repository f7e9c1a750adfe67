import { parseXml, type XmlElement, XmlWriter } from '@tsvirt/conf';
import { type Domain, domainDocument } from '@tsvirt/conf/domain';
import type { LiveStatus, StatusFormat } from '@tsvirt/conf/store';
import { DomainAgentResponseTimeoutValues, DomainState } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { readBackup, writeBackup } from '../backup/record.js';
import type { BlockJob } from '../blockjob/record.js';
import { element } from '../capabilities/write.js';
import { qemuError } from '../errors.js';
import { extensions } from '../extension.js';
import { parseOptions } from '../prepare/parse-options.js';
import { Guest, type GuestRecord, type TakingState } from './guest.js';

const stateNames: readonly string[] = [
  'nostate',
  'running',
  'blocked',
  'paused',
  'shutdown',
  'shutoff',
  'crashed',
  'pmsuspended',
];

/** The file that lets the next process take up a running guest: libvirt's `<domstatus>` with what this driver adds. */
export const guestStatus: StatusFormat<Domain, Guest> = {
  format({ live, id, data }) {
    const writer = new XmlWriter();
    const record = data?.record;
    element(
      writer,
      'domstatus',
      {
        state: stateNames[record?.state ?? DomainState.NOSTATE] ?? 'nostate',
        reason: record?.reason ?? 0,
        pid: record?.identity?.pid ?? 0,
        id,
      },
      () => {
        if (record !== undefined) writeRecord(writer, record);
        writer.raw(domainDocument.format(live, { extensions, secure: true, status: true, level: 1 }));
      },
    );
    return writer.toString();
  },
  parse(xml): LiveStatus<Domain, Guest> {
    const root = parseXml(xml);
    const child = (name: string) => root.children.find((each) => each.name === name);
    const attribute = (name: string, key: string) => child(name)?.attribute(key) ?? '';
    const domain = child('domain');
    if (root.name !== 'domstatus' || domain === undefined)
      throw qemuError(ErrorCode.XML_ERROR, 'this is not the status of a domain');
    const pid = Number(root.attribute('pid') ?? 0);
    const startTime = attribute('process', 'started');
    const record: GuestRecord = {
      state: Math.max(0, stateNames.indexOf(root.attribute('state') ?? '')),
      reason: Number(root.attribute('reason') ?? 0),
      identity: pid > 0 ? { pid, startTime } : undefined,
      directory: attribute('directory', 'path'),
      monitorPath: attribute('monitor', 'path'),
      logPath: attribute('log', 'path'),
      emulator: attribute('process', 'emulator'),
      vcpuPids: (child('vcpus')?.children ?? []).map((vcpu) => Number(vcpu.attribute('pid') ?? 0)),
      ports: (child('ports')?.children ?? []).map((port) => ({
        network: port.attribute('network') ?? '',
        uuid: port.attribute('uuid') ?? '',
      })),
      filters: (child('filters')?.children ?? []).map((filter) => ({
        device: filter.attribute('dev') ?? '',
        owner: filter.attribute('owner') ?? '',
      })),
      links: (child('links')?.children ?? []).map((link) => link.attribute('dev') ?? ''),
      helpers: (child('helpers')?.children ?? []).map((helper) => ({
        alias: helper.attribute('alias') ?? '',
        identity: { pid: Number(helper.attribute('pid') ?? 0), startTime: helper.attribute('started') ?? '' },
      })),
      pciDevices: (child('pci-devices')?.children ?? []).map((each) => each.attribute('place') ?? ''),
      blockJobs: (child('blockjobs')?.children ?? []).map(readBlockJob),
      cgroup: child('cgroup')?.attribute('path'),
      rebooting: child('fakereboot') !== undefined,
      rawNodes: child('rawnodes') !== undefined,
      taking: readTaking(child('taking')),
      backup: readBackup(child('backup')),
      agentTimeout: Number(child('agent')?.attribute('timeout') ?? DomainAgentResponseTimeoutValues.BLOCK),
    };
    const live = domainDocument.read(domain, {
      ...parseOptions,
      active: true,
      status: true,
      skipDefaults: true,
      skipValidation: true,
    });
    return { live, id: Number(root.attribute('id') ?? 0), data: new Guest(record) };
  },
};

function readBlockJob(element: XmlElement): BlockJob {
  const number = (key: string): number | undefined => {
    const text = element.attribute(key);
    return text === undefined ? undefined : Number(text);
  };
  const ending = element.attribute('ending');
  return {
    id: element.attribute('id') ?? '',
    disk: element.attribute('disk') ?? '',
    type: number('type') ?? 0,
    base: number('base'),
    top: number('top'),
    removes: element.attribute('removes') === 'yes',
    ending: ending === 'pivot' || ending === 'abort' ? ending : undefined,
  };
}

function writeRecord(writer: XmlWriter, record: GuestRecord): void {
  element(writer, 'monitor', { path: record.monitorPath, type: 'unix' });
  element(writer, 'process', { emulator: record.emulator, started: record.identity?.startTime });
  element(writer, 'directory', { path: record.directory });
  element(writer, 'log', { path: record.logPath });
  if (record.vcpuPids.length > 0)
    element(writer, 'vcpus', {}, () => {
      record.vcpuPids.forEach((pid, id) => {
        element(writer, 'vcpu', { id, pid });
      });
    });
  if (record.ports.length > 0)
    element(writer, 'ports', {}, () => {
      for (const { network, uuid } of record.ports) element(writer, 'port', { network, uuid });
    });
  if (record.filters.length > 0)
    element(writer, 'filters', {}, () => {
      for (const { device, owner } of record.filters) element(writer, 'filter', { dev: device, owner });
    });
  if (record.links.length > 0)
    element(writer, 'links', {}, () => {
      for (const dev of record.links) element(writer, 'link', { dev });
    });
  if (record.helpers.length > 0)
    element(writer, 'helpers', {}, () => {
      for (const { alias, identity } of record.helpers)
        element(writer, 'helper', { alias, pid: identity.pid, started: identity.startTime });
    });
  if (record.pciDevices.length > 0)
    element(writer, 'pci-devices', {}, () => {
      for (const place of record.pciDevices) element(writer, 'pci-device', { place });
    });
  if (record.blockJobs.length > 0)
    element(writer, 'blockjobs', {}, () => {
      for (const { removes, ...job } of record.blockJobs)
        element(writer, 'blockjob', { ...job, removes: removes === true ? 'yes' : undefined });
    });
  if (record.backup !== undefined) writeBackup(writer, record.backup);
  if (record.cgroup !== undefined) element(writer, 'cgroup', { path: record.cgroup });
  if (record.rebooting) writer.empty('fakereboot');
  if (record.rawNodes) writer.empty('rawnodes');
  const { taking } = record;
  if (taking !== undefined)
    element(writer, 'taking', {
      operation: taking.operation,
      path: taking.path,
      writtenAs: taking.writtenAs,
      wasRunning: taking.wasRunning ? 'yes' : 'no',
    });
  if (record.agentTimeout !== DomainAgentResponseTimeoutValues.BLOCK)
    element(writer, 'agent', { timeout: record.agentTimeout });
}

function readTaking(found: XmlElement | undefined): TakingState | undefined {
  return (
    found && {
      operation: Number(found.attribute('operation') ?? 0),
      path: found.attribute('path') ?? '',
      writtenAs: found.attribute('writtenAs') ?? '',
      wasRunning: found.attribute('wasRunning') === 'yes',
    }
  );
}
