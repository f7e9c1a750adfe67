import { DomainXMLFlags } from '@tsvirt/core';
import { doing, fail } from '../shell/failure.js';
import type { Invocation } from '../shell/invocation.js';
import { elements, nodeText, parseXml, textAt } from '../xml/document.js';
import { domainOf } from './lookup.js';

/** Changes one memory device of a domain: its requested size. */
export async function updateMemoryDevice(c: Invocation): Promise<void> {
  const domain = await domainOf(c);
  const node = c.uint('node');
  const alias = c.text('alias');
  if (node !== undefined && alias !== undefined) fail('Options --node and --alias are mutually exclusive');
  const requested = c.scaled('requested-size', 1024n);
  const inactive = c.has('config') ? DomainXMLFlags.INACTIVE : 0;
  const document = parseXml(await domain.getXMLDesc(inactive));
  const devices = elements('/domain/devices/memory', document).filter(
    (device) =>
      (alias === undefined || textAt('./alias/@name', device) === alias) &&
      (node === undefined || textAt('./target/node', device) === String(node)),
  );
  const [device] = devices;
  if (!device) fail('no memory device found');
  if (devices.length > 1) fail('multiple memory devices found, use --alias or --node to select one');
  if (requested !== undefined) {
    const [target] = elements('./target/requested', device);
    if (!target) fail('virtio-mem device is missing <requested/>');
    target.setAttribute('unit', 'KiB');
    target.textContent = String(requested / 1024n);
  }
  const xml = nodeText(device);
  if (c.has('print-xml')) {
    c.print(xml);
    return;
  }
  await doing('Failed to update memory device', () => domain.updateDeviceFlags(xml, c.impact()));
}
