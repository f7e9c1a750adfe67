import { parseUri } from '@tsvirt/core';
import { VirtError } from '@tsvirt/util';
import type { ChardevSource, ChardevSourceInput } from '../common/chardev/index.js';
import type { Domain, ParallelInput, SerialInput } from '../domain/index.js';
import type { VmxConfig, VmxLines } from './config.js';
import type { VmxFormatContext } from './context.js';
import { notInVmx } from './failure.js';
import type { FileNames } from './files.js';

const serials = 4;
const parallels = 3;
/** Where a server listens that names no address. */
const anyAddress = '0.0.0.0';

type Protocol = 'raw' | 'telnet' | 'telnets' | 'tls';
const protocols: Readonly<Record<string, Protocol>> = {
  tcp: 'raw',
  tcp4: 'raw',
  tcp6: 'raw',
  telnet: 'telnet',
  telnets: 'telnets',
  ssl: 'tls',
  'tcp+ssl': 'tls',
  'tcp4+ssl': 'tls',
  'tcp6+ssl': 'tls',
};
const schemes: Readonly<Record<Protocol, string>> = {
  raw: 'tcp',
  telnet: 'telnet',
  telnets: 'telnets',
  tls: 'ssl',
};

export function parseSerials(config: VmxConfig, files: FileNames): SerialInput[] {
  const found: SerialInput[] = [];
  for (let port = 0; port < serials; port++) {
    const prefix = `serial${port}`;
    if (config.boolean(`${prefix}.present`) !== true) continue;
    found.push({ source: parseSource(config, prefix, files), target: { port } });
  }
  return found;
}

export function parseParallels(config: VmxConfig, files: FileNames): ParallelInput[] {
  const found: ParallelInput[] = [];
  for (let port = 0; port < parallels; port++) {
    const prefix = `parallel${port}`;
    if (config.boolean(`${prefix}.present`) !== true) continue;
    const source = parseSource(config, prefix, files);
    if (source.type !== 'dev' && source.type !== 'file')
      throw config.wrong(`${prefix}.fileType`, "'device' or 'file'");
    found.push({ source, target: { port } });
  }
  return found;
}

function parseSource(config: VmxConfig, prefix: string, files: FileNames): ChardevSourceInput {
  const kind = config.string(`${prefix}.fileType`)?.toLowerCase() ?? 'device';
  const name = `${prefix}.fileName`;
  switch (kind) {
    case 'device': {
      const path = config.string(name);
      return { type: 'dev', ...(path === undefined ? {} : { path }) };
    }
    case 'file':
      return { type: 'file', path: files.read(config.required(name), name) };
    case 'pipe':
      // Which end it is, and what is at the other, a domain can't say.
      return { type: 'pipe', path: config.required(name) };
    case 'network':
      return parseSocket(config, prefix);
    default:
      throw config.wrong(`${prefix}.fileType`, "'device', 'file', 'pipe' or 'network'");
  }
}

function parseSocket(config: VmxConfig, prefix: string): ChardevSourceInput {
  const name = `${prefix}.fileName`;
  const expected = 'an address such as tcp://192.0.2.1:4001';
  let uri: ReturnType<typeof parseUri>;
  try {
    uri = parseUri(config.required(name));
  } catch (error) {
    if (!(error instanceof VirtError)) throw error;
    throw config.wrong(name, expected);
  }
  const protocol = protocols[(uri.scheme ?? 'tcp').toLowerCase()];
  const port = uri.port;
  if (protocol === undefined || port === 0) throw config.wrong(name, expected);
  const end = config.string(`${prefix}.network.endPoint`)?.toLowerCase() ?? 'server';
  if (end !== 'server' && end !== 'client')
    throw config.wrong(`${prefix}.network.endPoint`, "'server' or 'client'");
  if (end === 'client' && uri.server === null) throw config.wrong(name, expected);
  return {
    type: 'tcp',
    mode: end === 'server' ? 'bind' : 'connect',
    host: uri.server ?? anyAddress,
    service: String(port),
    protocol,
  };
}

export function formatSerials(domain: Domain, context: VmxFormatContext, lines: VmxLines): void {
  for (const { source, target } of domain.devices.serials ?? []) {
    const prefix = portPrefix('serial', target.port, serials);
    lines.add(`${prefix}.present`, true);
    if (source.type === 'tcp') formatSocket(source, prefix, lines);
    else if (source.type === 'pipe') {
      lines.add(`${prefix}.fileType`, 'pipe');
      // A domain doesn't say which end it is: that of who connects to a program that listens.
      lines.add(`${prefix}.pipe.endPoint`, 'client');
      lines.add(`${prefix}.tryNoRxLoss`, false);
      lines.add(`${prefix}.fileName`, source.path ?? '');
    } else formatFile(source, prefix, context, lines);
    lines.add(`${prefix}.yieldOnMsrRead`, true);
  }
}

export function formatParallels(domain: Domain, context: VmxFormatContext, lines: VmxLines): void {
  for (const { source, target } of domain.devices.parallels ?? []) {
    const prefix = portPrefix('parallel', target.port, parallels);
    lines.add(`${prefix}.present`, true);
    formatFile(source, prefix, context, lines);
  }
}

function portPrefix(kind: string, port: number, count: number): string {
  if (port < 0 || port >= count) throw notInVmx(`${kind} port ${port}: expected 0 to ${count - 1}`);
  return `${kind}${port}`;
}

function formatFile(source: ChardevSource, prefix: string, context: VmxFormatContext, lines: VmxLines): void {
  if (source.type !== 'dev' && source.type !== 'file')
    throw notInVmx(`a character device of type '${source.type}' as ${prefix}`);
  const path = source.path ?? '';
  lines.add(`${prefix}.fileType`, source.type === 'dev' ? 'device' : 'file');
  lines.add(`${prefix}.fileName`, source.type === 'dev' ? path : (context.formatFileName?.(path) ?? path));
}

function formatSocket(
  { protocol, host, service, mode }: ChardevSource & { type: 'tcp' },
  prefix: string,
  lines: VmxLines,
): void {
  lines.add(`${prefix}.fileType`, 'network');
  const name = host?.includes(':') === true ? `[${host}]` : (host ?? '');
  lines.add(`${prefix}.fileName`, `${schemes[protocol]}://${name}:${service ?? ''}`);
  lines.add(`${prefix}.network.endPoint`, mode === 'bind' ? 'server' : 'client');
}
