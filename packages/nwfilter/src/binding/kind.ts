import { parseXml, type XmlElement, XmlWriter } from '@tsvirt/conf';
import {
  formatNWFilterBinding,
  type NWFilterBinding,
  nwfilterBindingDocument,
  parseNWFilterBinding,
} from '@tsvirt/conf/nwfilterbinding';
import { type LiveStatus, nouns, type ObjectKind, type StoredObject } from '@tsvirt/conf/store';
import { ErrorCode, type NWFilterBindingRef } from '@tsvirt/core';
import { filterError } from '../errors.js';
import type { LearnedAddress } from '../learning/learner.js';

/** What is kept of a binding beside its document. */
export interface LiveBinding {
  /** Addresses that the guest was seen to use, where the filter needs them and nobody gave them. */
  readonly learned: readonly LearnedAddress[];
}

export type BindingObject = StoredObject<NWFilterBinding, LiveBinding>;

/** How bindings are kept: live alone, by the name of the device, of which there is one. */
export const bindingKind: ObjectKind<NWFilterBinding, LiveBinding> = {
  noun: nouns.nwfilterBinding,
  parse: (xml) => parseNWFilterBinding(xml),
  format: (binding) => formatNWFilterBinding(binding),
  nameOf: ({ portdev }) => portdev.name,
  uuidOf: ({ portdev }) => portdev.name,
  status: { format: formatStatus, parse: parseStatus },
};

export function refOf({ current }: BindingObject): NWFilterBindingRef {
  return { portdev: current.portdev.name, filtername: current.filterref.filter };
}

function formatStatus({ live, id, data }: LiveStatus<NWFilterBinding, LiveBinding>): string {
  const writer = new XmlWriter();
  writer.open('filterbindingstatus');
  writer.attribute('id', String(id));
  for (const { address, until } of data?.learned ?? []) {
    writer.open('learned');
    writer.attribute('address', address);
    if (until !== undefined) writer.attribute('until', String(until));
    writer.close('learned');
  }
  writer.raw(formatNWFilterBinding(live, { level: 1 }));
  writer.close('filterbindingstatus');
  return writer.toString();
}

function parseStatus(xml: string): LiveStatus<NWFilterBinding, LiveBinding> {
  const root = parseXml(xml);
  const binding = root.children.find(({ name }) => name === 'filterbinding');
  if (root.name !== 'filterbindingstatus' || binding === undefined)
    throw filterError(ErrorCode.XML_ERROR, 'this is not the status of a filter binding');
  return {
    live: nwfilterBindingDocument.read(binding),
    id: Number(root.attribute('id') ?? 1),
    data: { learned: root.childrenNamed('learned').map(readLearned) },
  };
}

function readLearned(element: XmlElement): LearnedAddress {
  const until = element.attribute('until');
  return {
    address: element.attribute('address') ?? '',
    ...(until === undefined ? {} : { until: Number(until) }),
  };
}
