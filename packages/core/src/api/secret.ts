import type { SecretRef } from '../generated/contract.js';
import type { Connect } from './connect.js';
import type { CallOptions } from './invoke.js';
import { UniqueObject } from './object.js';

/** A password or key that the host keeps. */
export class Secret extends UniqueObject {
  /** One of `SecretUsageType`. */
  readonly usageType: number;
  readonly usageID: string;

  constructor(connect: Connect, ref: SecretRef) {
    super(connect, ref);
    this.usageType = ref.usageType;
    this.usageID = ref.usageID;
  }

  /** What it is for, a `SecretUsageType`. Answers to virSecretGetUsageType. */
  getUsageType(): number {
    return this.usageType;
  }

  /** Which one of that use it is. Answers to virSecretGetUsageID. */
  getUsageID(): string {
    return this.usageID;
  }

  /** The secret's document, without its value. Answers to virSecretGetXMLDesc. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('secretGetXMLDesc', options, this, flags);
  }

  /** The value. Answers to virSecretGetValue. */
  async getValue(flags = 0, options?: CallOptions): Promise<Uint8Array> {
    return await this.call('secretGetValue', options, this, flags);
  }

  /** Sets the value. Answers to virSecretSetValue. */
  async setValue(value: Uint8Array, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('secretSetValue', options, this, value, flags);
  }

  /** Forgets the secret and its value. Answers to virSecretUndefine. */
  async undefine(options?: CallOptions): Promise<void> {
    await this.call('secretUndefine', options, this);
  }
}
