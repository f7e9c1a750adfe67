import type { InterfaceRef } from '../generated/contract.js';
import type { Connect } from './connect.js';
import type { CallOptions } from './invoke.js';
import { ConnectedObject } from './object.js';

/** A network interface of the host. */
export class Interface extends ConnectedObject {
  readonly name: string;
  readonly mac: string;

  constructor(connect: Connect, ref: InterfaceRef) {
    super(connect);
    this.name = ref.name;
    this.mac = ref.mac;
  }

  /** Its name. Answers to virInterfaceGetName. */
  getName(): string {
    return this.name;
  }

  /** Its MAC address. Answers to virInterfaceGetMACString. */
  getMACString(): string {
    return this.mac;
  }

  /** The interface's document. Answers to virInterfaceGetXMLDesc. Flags: `InterfaceXMLFlags`. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('interfaceGetXMLDesc', options, this, flags);
  }

  /** Forgets the definition. Answers to virInterfaceUndefine. */
  async undefine(options?: CallOptions): Promise<void> {
    await this.call('interfaceUndefine', options, this);
  }

  /** Brings the interface up. Answers to virInterfaceCreate. */
  async create(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('interfaceCreate', options, this, flags);
  }

  /** Takes the interface down. Answers to virInterfaceDestroy. */
  async destroy(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('interfaceDestroy', options, this, flags);
  }

  /** Is the interface up? Answers to virInterfaceIsActive. */
  async isActive(options?: CallOptions): Promise<boolean> {
    return await this.call('interfaceIsActive', options, this);
  }
}
