import { ErrorCode, VirtError } from '@tsvirt/util';
import { nouns, type ObjectKind } from './kind.js';

/** The smallest model that a store can keep. */
export interface Plain {
  readonly name: string;
  readonly uuid: string;
  readonly value: number;
}

export const plainKind: ObjectKind<Plain, string> = {
  noun: nouns.domain,
  parse: (xml) => {
    const match = /^<plain name='([^']*)' uuid='([^']*)' value='(\d+)'\/>\n$/.exec(xml);
    if (match === null) throw new VirtError(ErrorCode.XML_ERROR, 'not a plain document');
    return { name: match[1] ?? '', uuid: match[2] ?? '', value: Number(match[3]) };
  },
  format: (model) => `<plain name='${model.name}' uuid='${model.uuid}' value='${model.value}'/>\n`,
  nameOf: (model) => model.name,
  uuidOf: (model) => model.uuid,
  withName: (model, name) => ({ ...model, name }),
  status: {
    format: (status) => JSON.stringify(status),
    parse: (text) => JSON.parse(text),
  },
};

export function uuidOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function plain(name: string, number: number, value = 0): Plain {
  return { name, uuid: uuidOf(number), value };
}
