import { controllerDefault } from '../../devices/defaults/index.js';
import type { Controller } from '../../devices/index.js';
import type { Domain } from '../../domain.js';
import { xmlError } from '../../failure.js';

/** Numbers for controllers without one, their order, and none twice. */
export function controllerDefaults(domain: Domain): void {
  const { controllers } = domain.devices;
  if (controllers === undefined) return;
  for (const controller of controllers) controllerDefault(controller);
  numberControllers(inOrder(controllers));
  // Once more with the numbers that were given out, so that writing and reading again changes nothing.
  domain.devices.controllers = inOrder(controllers);
  rejectDuplicates(domain.devices.controllers);
}

function inOrder(controllers: readonly Controller[]): Controller[] {
  const sorted: Controller[] = [];
  for (const controller of controllers) insert(sorted, controller);
  return sorted;
}

/**
 * Gives a number to each controller without one. Those of an Intel USB 2 set share one: each joins the set of the one before it,
 * unless that has its like already.
 */
function numberControllers(controllers: readonly Controller[]): void {
  let set: number | undefined;
  for (const controller of controllers) {
    const model = controller.type === 'usb' ? controller.model : undefined;
    const isOfSet = model?.startsWith('ich9-') === true;
    if (controller.index === undefined)
      controller.index =
        isOfSet && set !== undefined && !hasUsb(controllers, model, set)
          ? set
          : freeIndex(controllers, controller.type);
    if (isOfSet) set = controller.index;
  }
}

const hasUsb = (controllers: readonly Controller[], model: string, index: number): boolean =>
  controllers.some((other) => other.type === 'usb' && other.model === model && other.index === index);

/** The smallest number that no controller of the type has. */
export function freeIndex(controllers: readonly Controller[], type: Controller['type']): number {
  const used = new Set(controllers.filter((other) => other.type === type).map(({ index }) => index));
  let index = 0;
  while (used.has(index)) index++;
  return index;
}

/** Put a controller among the others: with those of its type, by number, before its companions. */
function insert(controllers: Controller[], controller: Controller): void {
  let at = -1;
  for (let i = controllers.length - 1; i >= 0; i--) {
    const other = controllers[i] as Controller;
    if (other.type !== controller.type) continue;
    if (controller.index === undefined) {
      at = i + 1;
      break;
    }
    const isMaster =
      controller.master === undefined && other.master !== undefined && other.index === controller.index;
    if ((other.index ?? -1) > controller.index || isMaster) at = i;
    else if (at === -1) at = i + 1;
  }
  controllers.splice(at === -1 ? controllers.length : at, 0, controller);
}

function rejectDuplicates(controllers: readonly Controller[]): void {
  const seen = new Set<string>();
  for (const controller of controllers) {
    // Companions share the number of their master, and who has which ports is for drivers to say.
    if (controller.type === 'usb') continue;
    const key = `${controller.type} ${controller.index}`;
    if (seen.has(key))
      throw xmlError(`there's more than one '${controller.type}' controller with index ${controller.index}`);
    seen.add(key);
  }
}

/** Add a controller unless there is one of its type and number. */
export function ensureController(domain: Domain, controller: Controller): void {
  domain.devices.controllers ??= [];
  const { controllers } = domain.devices;
  if (controllers.some(({ type, index }) => type === controller.type && index === controller.index)) return;
  insert(controllers, controller);
}

/** Far more controllers than any machine has: a disk named `sdzzzzzz` mustn't fill the memory with those before its own. */
const maxImplicit = 4096;

/** Add all controllers of a type up to a number. */
function ensureControllers(
  domain: Domain,
  type: 'scsi' | 'fdc' | 'ide' | 'sata' | 'ccid',
  last: number,
): void {
  if (last >= maxImplicit)
    throw xmlError(`a device on '${type}' controller ${last}: expected one from 0 to ${maxImplicit - 1}`);
  for (let index = 0; index <= last; index++) ensureController(domain, { type, index });
}

/** The controllers that disks, ports and smartcards are plugged into. */
export function implicitControllers(domain: Domain): void {
  const { devices } = domain;
  for (const bus of ['scsi', 'fdc', 'ide', 'sata'] as const) {
    let last = -1;
    for (const { target, address } of devices.disks ?? [])
      if (target.bus === bus && address?.type === 'drive') last = Math.max(last, address.controller);
    ensureControllers(domain, bus, last);
  }
  for (const port of [...(devices.channels ?? []), ...(devices.consoles ?? [])]) {
    if (port.target?.type !== 'virtio') continue;
    const { address } = port;
    ensureController(domain, {
      type: 'virtio-serial',
      index: address?.type === 'virtio-serial' ? address.controller : 0,
    });
  }
  let lastCcid = -1;
  for (const { address } of devices.smartcards ?? [])
    if (address?.type === 'ccid') lastCcid = Math.max(lastCcid, address.controller);
  ensureControllers(domain, 'ccid', lastCcid);
  let lastScsi = -1;
  for (const { type, address } of devices.hostdevs ?? [])
    if (type === 'scsi' && address?.type === 'drive') lastScsi = Math.max(lastScsi, address.controller);
  ensureControllers(domain, 'scsi', lastScsi);
}
