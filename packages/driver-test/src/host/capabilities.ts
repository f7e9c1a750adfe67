import { XmlWriter } from '@tsvirt/conf/xml';
import type { HostCell, HostInfo } from '../node/host-info.js';

const pageSizes = [4, 8, 2048, 1_048_576];
const guestTypes = ['hvm', 'xen'];

/** The capabilities document of the imaginary host. */
export function formatCapabilities(host: HostInfo): string {
  const out = new XmlWriter();
  out.open('capabilities');
  out.raw('\n');
  writeHost(out, host);
  out.raw('\n');
  for (const type of guestTypes) {
    writeGuest(out, type);
    out.raw('\n');
  }
  out.close('capabilities');
  return out.toString();
}

function writeHost(out: XmlWriter, { cells }: HostInfo): void {
  out.open('host');
  out.open('cpu');
  out.leaf('arch', 'i686');
  writeFeatures(out);
  for (const size of pageSizes) element(out, 'pages', { unit: 'KiB', size });
  out.close('cpu');
  out.empty('power_management');
  element(out, 'iommu', { support: 'no' });
  out.open('topology');
  out.open('cells');
  out.attribute('num', String(cells.length));
  out.startContent();
  cells.forEach((cell, id) => {
    writeCell(out, cell, id);
  });
  out.close('cells');
  out.close('topology');
  out.open('secmodel');
  out.leaf('model', 'testSecurity');
  out.leaf('doi', '');
  out.close('secmodel');
  out.close('host');
}

function writeCell(out: XmlWriter, cell: HostCell, id: number): void {
  out.open('cell');
  out.attribute('id', String(id));
  element(out, 'memory', { unit: 'KiB' }, String(cell.memory));
  for (const { size, count } of cell.pages) element(out, 'pages', { unit: 'KiB', size }, String(count));
  out.open('cpus');
  out.attribute('num', String(cell.cpus.length));
  for (const cpu of cell.cpus)
    element(out, 'cpu', {
      id: cpu.id,
      socket_id: cpu.socket,
      die_id: 0,
      core_id: cpu.core,
      siblings: cpu.id,
    });
  out.close('cpus');
  out.close('cell');
}

function writeGuest(out: XmlWriter, type: string): void {
  out.open('guest');
  out.leaf('os_type', type);
  out.open('arch');
  out.attribute('name', 'i686');
  out.leaf('wordsize', '32');
  out.leaf('emulator', '/usr/bin/test-hv');
  element(out, 'domain', { type: 'test' });
  out.close('arch');
  writeFeatures(out);
  out.close('guest');
}

function writeFeatures(out: XmlWriter): void {
  out.open('features');
  out.empty('pae');
  out.empty('nonpae');
  out.close('features');
}

function element(
  out: XmlWriter,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): void {
  out.open(name);
  for (const [key, value] of Object.entries(attributes)) out.attribute(key, String(value));
  out.closeWithText(name, text);
}
