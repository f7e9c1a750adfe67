import type { AddressOf } from '@tsvirt/conf/domain';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';

/** Where a PCI device sits. */
export type PciAddress = AddressOf<'pci'>;

/** A bus that a controller makes. */
interface Bus {
  readonly index: number;
  readonly model: string;
  readonly first: number;
  readonly last: number;
  /** What can be plugged in. */
  readonly accepts: PciKind;
  /** Functions in use, a bit each, by slot. */
  readonly slots: number[];
  /** Slots whose function 0 was given to be shared with further functions. */
  readonly shared: Set<number>;
}

/** Conventional PCI, PCI Express, what sits directly on the root complex, bridges to buses where devices can be plugged, or ports of a switch. */
export type PciKind = 'pci' | 'pcie' | 'root' | 'bridge' | 'switch';

/** A controller that had to be added for lack of room. */
export interface AddedController {
  readonly index: number;
  readonly model: string;
  readonly address: PciAddress | undefined;
}

/**
 * The PCI buses of one guest while addresses are given out. A bus that lacks is made: root ports on a PCI Express root,
 * bridges on a conventional one.
 */
export class PciBuses {
  readonly #buses = new Map<number, Bus>();
  readonly #root: 'pci-root' | 'pcie-root';
  readonly #severalRoots: boolean;
  /** Controllers that were added, in the order of their making. */
  readonly added: AddedController[] = [];

  /** @param severalRoots whether a machine that lacks room gets further roots instead of bridges */
  constructor(root: 'pci-root' | 'pcie-root', severalRoots = false) {
    this.#root = root;
    this.#severalRoots = severalRoots;
    this.addBus(0, root);
  }

  get express(): boolean {
    return this.#root === 'pcie-root';
  }

  /** Makes the bus of a controller known. */
  addBus(index: number, model: string): void {
    if (this.#buses.has(index)) return;
    const port = portModels.has(model);
    const first = port || fromSlot0.has(model) ? 0 : 1;
    const last = port ? 0 : 31;
    const accepts: PciKind =
      model === 'pcie-root' ? 'root' : (acceptedBy.get(model) ?? (port ? 'pcie' : 'pci'));
    this.#buses.set(index, { index, model, first, last, accepts, slots: [], shared: new Set() });
  }

  has(index: number): boolean {
    return this.#buses.has(index);
  }

  /**
   * Takes an address that the document gives; root ports may be given other functions of its slot if it `shares` it.
   * @throws VirtError `XML_ERROR` if the bus lacks, the slot isn't one of the bus, or it is taken
   */
  reserve(address: PciAddress, what: string, shares = address.multifunction === true): void {
    const bus = this.#buses.get(address.bus);
    const text = formatPci(address);
    if (address.domain !== 0)
      throw bad(`the PCI address ${text} of ${what} isn't in domain 0: there's no other`);
    if (bus === undefined)
      throw bad(`the PCI address ${text} of ${what} is on bus ${address.bus}, which no controller makes`);
    if (address.slot < bus.first && !(address.slot === 0 && bus.index === 0))
      throw bad(
        `the PCI address ${text} of ${what} can't be used: slots of a ${bus.model} begin at ${bus.first}`,
      );
    if (address.slot > bus.last)
      throw bad(
        `the PCI address ${text} of ${what} can't be used: slots of a ${bus.model} end at ${bus.last}`,
      );
    const bit = 1 << address.function;
    const used = bus.slots[address.slot] ?? 0;
    if (used & bit) throw bad(`the PCI address ${text} of ${what} is in use already`);
    bus.slots[address.slot] = used | bit;
    if (address.function === 0 && shares) bus.shared.add(address.slot);
  }

  /** True if any function of the slot is taken. */
  isUsed(busIndex: number, slot: number): boolean {
    return (this.#buses.get(busIndex)?.slots[slot] ?? 0) !== 0;
  }

  /** Takes a slot of the root bus for something that has no entry in the document. */
  reserveRootSlot(slot: number, fn?: number): void {
    const bus = this.#buses.get(0);
    if (bus === undefined) return;
    bus.slots[slot] = fn === undefined ? 0xff : (bus.slots[slot] ?? 0) | (1 << fn);
  }

  /** Gives a free slot to a device of this kind; makes a bus if none has room. */
  assign(kind: PciKind): PciAddress {
    const wanted: PciKind = this.express ? kind : 'pci';
    const found = this.#find(wanted);
    if (found !== undefined) return found;
    if (wanted === 'pcie') this.addPort();
    else if (wanted === 'pci') this.#addBridge();
    else throw bad(`the guest has no free place for what goes to a '${wanted}' bus`);
    const made = this.#find(wanted);
    if (made === undefined) throw new NoRoomError('the guest has no room for another PCI device');
    return made;
  }

  /** Gives a function of a root slot that is shared by devices of one sort. */
  #assignRootFunction(): PciAddress {
    const root = this.#buses.get(0);
    if (root === undefined) throw bad('the guest has no PCI root');
    for (let slot = root.first; slot <= root.last; slot++) {
      const used = root.slots[slot] ?? 0;
      if (used !== 0 && !(root.shared.has(slot) && used !== 0xff)) continue;
      if (used === 0) {
        root.slots[slot] = 1;
        root.shared.add(slot);
        return pci(0, slot, 0);
      }
      for (let fn = 1; fn < 8; fn++) {
        if (used & (1 << fn)) continue;
        root.slots[slot] = used | (1 << fn);
        return pci(0, slot, fn);
      }
    }
    throw bad('the root bus of the guest has no room for another port', ErrorCode.INTERNAL_ERROR);
  }

  /** Gives a place to a controller that the document has without one: root ports share slots of the root. */
  assignController(model: string): PciAddress {
    switch (model) {
      case 'pcie-root-port':
        return this.#assignRootFunction();
      case 'pci-bridge':
        return this.#find('bridge') ?? this.assign('pci');
      case 'pcie-switch-downstream-port':
        return this.assign('switch');
      case 'pcie-switch-upstream-port':
      case 'pcie-to-pci-bridge':
        return this.assign('pcie');
      default:
        return this.assign('root');
    }
  }

  /**
   * Gives a place to one function of a device of several, beside those that were placed already.
   * @param slot the slot to take for the first of them, if it's free; undefined: one of any conventional bus
   */
  assignFunction(fn: number, beside: PciAddress | undefined, slot?: number): PciAddress {
    const free = slot !== undefined && !this.isUsed(0, slot) ? pci(0, slot, fn) : undefined;
    const place = beside ?? free ?? this.assign('pci');
    const bus = this.#buses.get(place.bus);
    if (bus === undefined) throw bad(`there is no PCI bus ${place.bus}`);
    const used = beside === undefined ? 0 : (bus.slots[place.slot] ?? 0);
    if (used & (1 << fn)) return this.assign('pci');
    bus.slots[place.slot] = used | (1 << fn);
    return pci(place.bus, place.slot, fn, fn === 0 ? true : undefined);
  }

  /** Adds bridges until there is the bus: a document may place a device where a bridge is yet to come. */
  growTo(index: number): void {
    if (this.express) return;
    while (!this.#buses.has(index)) this.#addBridge();
  }

  /** Adds a root port; @returns the index of its bus. */
  addPort(): number {
    const address = this.#assignRootFunction();
    return this.#add('pcie-root-port', address);
  }

  /** True if some port has nothing plugged in. */
  get hasFreePort(): boolean {
    for (const bus of this.#buses.values()) if (bus.accepts === 'pcie' && !bus.slots[0]) return true;
    return false;
  }

  #addBridge(): number {
    if (this.#severalRoots) return this.#addBus('pci-root', undefined);
    if (!this.express) {
      // The slot is taken before the new bus exists, else the bridge would be its own device.
      const root = this.#buses.get(0);
      const address = root === undefined ? undefined : this.#free(root);
      return this.#add('pci-bridge', address);
    }
    const place = this.#find('bridge');
    return place === undefined
      ? this.#add('pcie-to-pci-bridge', this.assign('pcie'))
      : this.#add('pci-bridge', place);
  }

  #add(model: string, address: PciAddress | undefined): number {
    if (address === undefined) throw new NoRoomError('the guest has no room for another PCI bus');
    return this.#addBus(model, address);
  }

  #addBus(model: string, address: PciAddress | undefined): number {
    let index = 0;
    while (this.#buses.has(index)) index++;
    this.addBus(index, model);
    this.added.push({ index, model, address });
    return index;
  }

  #find(kind: PciKind): PciAddress | undefined {
    for (const index of [...this.#buses.keys()].sort((a, b) => a - b)) {
      const bus = this.#buses.get(index);
      if (bus === undefined || bus.accepts !== kind) continue;
      const address = this.#free(bus);
      if (address !== undefined) return address;
    }
    return undefined;
  }

  #free(bus: Bus): PciAddress | undefined {
    for (let slot = bus.first; slot <= bus.last; slot++) {
      if (bus.slots[slot]) continue;
      bus.slots[slot] = 0xff;
      return pci(bus.index, slot, 0);
    }
    return undefined;
  }
}

/** Buses that are there for controllers alone. */
const acceptedBy: ReadonlyMap<string, PciKind> = new Map([
  ['dmi-to-pci-bridge', 'bridge'],
  ['pcie-switch-upstream-port', 'switch'],
]);
/** The others have something of their own in slot 0. */
const fromSlot0: ReadonlySet<string> = new Set(['pcie-switch-upstream-port', 'dmi-to-pci-bridge']);
const portModels: ReadonlySet<string> = new Set(['pcie-root-port', 'pcie-switch-downstream-port']);

/** A PCI address of domain 0. */
export function pci(bus: number, slot: number, fn: number, multifunction?: boolean): PciAddress {
  return {
    type: 'pci',
    domain: 0,
    bus,
    slot,
    function: fn,
    ...(multifunction === undefined ? {} : { multifunction }),
  } as PciAddress;
}

/** True for an address that names a place; documents may say only that it is to be PCI. */
export function isPciAssigned(address: { readonly type: string } | undefined): address is PciAddress {
  if (address?.type !== 'pci') return false;
  const at = address as PciAddress;
  return at.domain !== 0 || at.bus !== 0 || at.slot !== 0;
}

/** `0000:00:1f.2` */
export function formatPci(address: Omit<PciAddress, 'type'>): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  return `${hex(address.domain, 4)}:${hex(address.bus, 2)}:${hex(address.slot, 2)}.${address.function}`;
}

/** All places are taken. */
export class NoRoomError extends VirtError {
  constructor(message: string) {
    super(ErrorCode.XML_ERROR, message, { domain: ErrorDomain.DOMAIN });
  }
}

function bad(message: string, code: ErrorCode = ErrorCode.XML_ERROR): VirtError {
  return new VirtError(code, message, { domain: ErrorDomain.DOMAIN });
}
