import type { Domain } from '../domain.js';
import { unsupported, xmlError } from '../failure.js';
import type { DomainParseOptions } from '../options.js';

/** Kind of guest and its architecture. */
export function guestDefaults(domain: Domain, options: DomainParseOptions): void {
  domain.os ??= {};
  domain.os.type ??= {};
  const { type } = domain.os;
  if (type.name === undefined) {
    if (domain.bootloader === undefined) throw xmlError('<os> has no <type>: what kind of guest is it?');
    type.name = 'xen';
  } else if (type.name === 'linux' && domain.type === 'xen') type.name = 'xen';
  const { driver } = options;
  if (driver?.defaultArch !== undefined) type.arch ??= driver.defaultArch;
}

/** What is started, and from where. */
export function bootDefaults(domain: Domain, options: DomainParseOptions): void {
  const { os } = domain;
  if (os.type?.name === 'exe' && os.init === undefined)
    throw xmlError('a container needs <init> in <os>: the program that it runs');
  if (os.bootMenu?.enable !== true && os.bootMenu !== undefined) delete os.bootMenu.timeout;
  if (os.type?.name !== 'hvm' || options.driver?.features?.noBootOrder === true) return;
  const ordered = new Map<number, true>();
  let perDevice = false;
  for (const order of bootOrders(domain)) {
    perDevice = true;
    if (ordered.has(order)) throw xmlError(`boot order '${order}' is used by more than one device`);
    ordered.set(order, true);
  }
  if (perDevice && os.boot !== undefined)
    throw unsupported('<boot> of devices and <boot> in <os> exclude each other');
  if (!perDevice && os.boot === undefined) os.boot = [{ dev: 'hd' }];
}

/** The boot orders of all devices. */
function* bootOrders(domain: Domain): Iterable<number> {
  for (const list of Object.values(domain.devices as Record<string, unknown>)) {
    if (!Array.isArray(list)) continue;
    for (const device of list as { boot?: { order: number } }[])
      if (device.boot !== undefined) yield device.boot.order;
  }
}
