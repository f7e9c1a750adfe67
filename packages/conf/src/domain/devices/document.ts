import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import { readShape, type Shape, writeShape } from '../../element/index.js';
import type { XmlElement } from '../../xml/element.js';
import { parseXml } from '../../xml/parse.js';
import { XmlWriter } from '../../xml/writer.js';
import type { DomainFormatOptions, DomainParseOptions } from '../options.js';
import { type DeviceInputOf, type DeviceKind, type DeviceOf, deviceShapes } from './shapes.js';

/** One device by itself, as it's plugged in or out: told apart by `kind`. */
export type Device = { [K in DeviceKind]: { kind: K; device: DeviceOf<K> } }[DeviceKind];

const kinds: Readonly<Record<string, Shape<unknown, unknown>>> = deviceShapes;

/** True for the name of a device's element. */
export function isDeviceKind(name: string): name is DeviceKind {
  return Object.hasOwn(kinds, name);
}

/** Read a device from an element of another document. */
export function readDevice(element: XmlElement, options: DomainParseOptions = {}): Device {
  const { name } = element;
  if (!isDeviceKind(name))
    throw new VirtError(ErrorCode.XML_ERROR, `XML error: <${name}> is no device`, {
      domain: ErrorDomain.DOMAIN,
    });
  return {
    kind: name,
    device: readShape(kinds[name] as Shape<unknown, unknown>, element, options),
  } as Device;
}

/**
 * Read the document of one device, such as virDomainAttachDevice takes: its root element says which kind. What it
 * leaves open is for the driver to fill in with the domain at hand. Errors: `XML_ERROR`, `XML_DETAIL`.
 */
export function parseDevice(xml: string, options?: DomainParseOptions): Device {
  return readDevice(parseXml(xml, { what: 'device', errorDomain: ErrorDomain.DOMAIN }), options);
}

/** Write the document of one device. */
export function formatDevice({ kind, device }: Device, options: DomainFormatOptions = {}): string {
  const writer = new XmlWriter(options.level);
  writeShape(deviceShapes[kind] as Shape<unknown, unknown>, kind, device, writer, options);
  return writer.toString();
}

/** The document of a device that an application describes: `deviceXml('disk', {…})`. */
export function deviceXml<K extends DeviceKind>(
  kind: K,
  device: DeviceInputOf<K>,
  options: DomainFormatOptions = {},
): string {
  return formatDevice({ kind, device } as unknown as Device, options);
}
