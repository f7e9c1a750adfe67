import type { NodeDevice, NodeDeviceCapability } from '@tsvirt/conf/nodedev';
import { ErrorCode } from '@tsvirt/core';
import { type JsonValue, parseJson } from '@tsvirt/util';
import { deviceError } from '../errors.js';
import { deviceName } from '../inventory/device.js';

export type Mdev = Extract<NodeDeviceCapability, { type: 'mdev' }>;

/** What mdevctl knows of a mediated device. */
export interface MdevDefinition {
  readonly uuid: string;
  /** Address of the device that makes it, on its bus: `0000:00:02.0`, `0.0.0052`, `matrix`. */
  readonly parentAddress: string;
  readonly type: string;
  readonly autostart: boolean;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

/** The name of the device that a definition describes. */
export const definitionName = ({ uuid, parentAddress }: MdevDefinition): string =>
  deviceName('mdev', uuid, parentAddress);

/** What mdevctl reads of a device that is made or defined. */
export function mdevctlJson(mdev: Mdev, autostart: boolean): string {
  const attributes = (mdev.attributes ?? []).map(({ name, value }) => ({ [name]: value }));
  return JSON.stringify({
    mdev_type: mdev.mdevType,
    start: autostart ? 'auto' : 'manual',
    ...(attributes.length === 0 ? {} : { attrs: attributes }),
  });
}

/**
 * Reads what mdevctl lists: by parent, then by UUID.
 * @throws VirtError `INTERNAL_ERROR` where that isn't what it should be
 */
export function parseMdevctlList(text: string): MdevDefinition[] {
  if (text.trim() === '') return [];
  let list: JsonValue;
  try {
    list = parseJson(text);
  } catch (cause) {
    throw deviceError(ErrorCode.INTERNAL_ERROR, 'mdevctl lists its devices as no JSON', undefined, cause);
  }
  return array(list).flatMap((parents) =>
    entries(parents).flatMap(([parentAddress, devices]) =>
      array(devices).flatMap((device) =>
        entries(device).map(([uuid, config]) => definition(parentAddress, uuid, new Map(entries(config)))),
      ),
    ),
  );
}

function definition(
  parentAddress: string,
  uuid: string,
  config: ReadonlyMap<string, JsonValue | undefined>,
): MdevDefinition {
  const type = config.get('mdev_type');
  if (typeof type !== 'string') throw wrong(`${uuid} has no type`);
  const attributes = config.get('attrs');
  return {
    uuid: uuid.toLowerCase(),
    parentAddress,
    type,
    autostart: config.get('start') === 'auto',
    attributes: (attributes === undefined ? [] : array(attributes)).flatMap((each) =>
      entries(each).map(([name, value]) => ({
        name,
        value: typeof value === 'string' ? value : String(value),
      })),
    ),
  };
}

function array(value: JsonValue | undefined): readonly JsonValue[] {
  if (!Array.isArray(value)) throw wrong('a list is missing');
  return value as readonly JsonValue[];
}

function entries(value: JsonValue | undefined): [string, JsonValue | undefined][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong('an object is missing');
  return Object.entries(value);
}

const wrong = (what: string) =>
  deviceError(ErrorCode.INTERNAL_ERROR, `what mdevctl lists isn't understood: ${what}`);

/** The document of a definition. @param parent the name of the device that makes it */
export function definitionDevice(definition: MdevDefinition, parent: string): NodeDevice {
  const { uuid, parentAddress, type, attributes } = definition;
  return {
    name: definitionName(definition),
    parent,
    capabilities: [
      {
        type: 'mdev',
        mdevType: type,
        uuid,
        parentAddress,
        iommuGroup: { number: 0 },
        ...(attributes.length === 0 ? {} : { attributes: attributes.map((each) => ({ ...each })) }),
      },
    ],
  };
}
