import { formatInterface, type HostInterface, parseInterface } from '@tsvirt/conf/interface';
import {
  type InterfaceMethods,
  type InterfaceRef,
  InterfaceXMLFlags,
  ConnectListAllInterfacesFlags as List,
} from '@tsvirt/core';
import { ErrorCode, type VirtError } from '@tsvirt/util';
import { checkFlags, invalidOperation, testError } from '../errors.js';
import type { TestNode } from '../node/test-node.js';

/** An interface of the imaginary host. */
export interface TestInterface {
  readonly definition: HostInterface;
  readonly active: boolean;
}

/** The host's interfaces by name, and what they were when the transaction under way began. */
export class HostInterfaces {
  #now = new Map<string, TestInterface>();
  #before: Map<string, TestInterface> | undefined;

  /** @throws VirtError `NO_INTERFACE` */
  get(name: string): TestInterface {
    const found = this.#now.get(name);
    if (found === undefined) throw notFound('name', name);
    return found;
  }

  set(entry: TestInterface): void {
    this.#now.set(nameOf(entry.definition), entry);
  }

  delete(name: string): void {
    this.get(name);
    this.#now.delete(name);
  }

  list(): TestInterface[] {
    return [...this.#now.values()];
  }

  begin(): void {
    if (this.#before !== undefined) throw invalidOperation('changes of interfaces are under way already');
    this.#before = new Map(this.#now);
  }

  commit(): void {
    if (this.#before === undefined)
      throw invalidOperation('no changes of interfaces were begun: nothing to commit');
    this.#before = undefined;
  }

  rollback(): void {
    if (this.#before === undefined)
      throw invalidOperation('no changes of interfaces were begun: nothing to undo');
    this.#now = this.#before;
    this.#before = undefined;
  }
}

/** The host's network interfaces. */
export function interfaceMethods({ interfaces }: TestNode) {
  return {
    interfaceLookupByName: (name) => refOf(interfaces.get(name)),
    interfaceLookupByMACString: (mac) => {
      const found = interfaces
        .list()
        .filter(({ definition }) => macOf(definition).toLowerCase() === mac.toLowerCase());
      const [one] = found;
      if (one === undefined) throw notFound('MAC address', mac);
      if (found.length > 1)
        throw testError(ErrorCode.MULTIPLE_INTERFACES, `several interfaces have the MAC address ${mac}`);
      return refOf(one);
    },
    interfaceIsActive: (iface) => interfaces.get(iface.name).active,
    connectListAllInterfaces: (flags) => {
      checkFlags('connectListAllInterfaces', flags, List.ACTIVE | List.INACTIVE);
      return interfaces
        .list()
        .filter(({ active }) => flags === 0 || (flags & (active ? List.ACTIVE : List.INACTIVE)) !== 0)
        .map(refOf);
    },
    interfaceGetXMLDesc: (iface, flags) => {
      checkFlags('interfaceGetXMLDesc', flags, InterfaceXMLFlags.INACTIVE);
      return formatInterface(interfaces.get(iface.name).definition);
    },

    interfaceDefineXML: (xml, flags) => {
      checkFlags('interfaceDefineXML', flags, 1);
      const definition = parseInterface(xml);
      const before = interfaces.list().find((entry) => nameOf(entry.definition) === nameOf(definition));
      const entry = { definition, active: before?.active ?? false };
      interfaces.set(entry);
      return refOf(entry);
    },
    interfaceUndefine: (iface) => {
      interfaces.delete(iface.name);
    },
    interfaceCreate: (iface, flags) => {
      checkFlags('interfaceCreate', flags);
      const entry = interfaces.get(iface.name);
      if (entry.active) throw invalidOperation(`interface '${iface.name}' is active`);
      interfaces.set({ ...entry, active: true });
    },
    interfaceDestroy: (iface, flags) => {
      checkFlags('interfaceDestroy', flags);
      const entry = interfaces.get(iface.name);
      if (!entry.active) throw invalidOperation(`interface '${iface.name}' isn't active`);
      interfaces.set({ ...entry, active: false });
    },

    interfaceChangeBegin: (flags) => {
      checkFlags('interfaceChangeBegin', flags);
      interfaces.begin();
    },
    interfaceChangeCommit: (flags) => {
      checkFlags('interfaceChangeCommit', flags);
      interfaces.commit();
    },
    interfaceChangeRollback: (flags) => {
      checkFlags('interfaceChangeRollback', flags);
      interfaces.rollback();
    },
  } satisfies InterfaceMethods;
}

function nameOf(definition: HostInterface): string {
  return definition.name ?? '';
}

function macOf(definition: HostInterface): string {
  const mac: unknown = 'mac' in definition ? definition.mac : undefined;
  return typeof mac === 'string' ? mac : '';
}

function refOf({ definition }: TestInterface): InterfaceRef {
  return { name: nameOf(definition), mac: macOf(definition) };
}

function notFound(by: string, value: string): VirtError {
  return testError(ErrorCode.NO_INTERFACE, `there is no interface with the ${by} '${value}'`);
}
