import { uuidToBytes } from '@tsvirt/util';
import type { DomainRef } from '../../generated/contract.js';
import type { Connect } from '../connect.js';
import type { Domain } from '../domain.js';
import { ConnectedObject } from '../object.js';

/** What names a domain. */
export abstract class DomainBase extends ConnectedObject {
  #name: string;
  #id: number;
  /** Canonical lower-case text. Answers to virDomainGetUUIDString. */
  readonly uuid: string;

  constructor(connect: Connect, ref: DomainRef) {
    super(connect);
    this.#name = ref.name;
    this.uuid = ref.uuid;
    this.#id = ref.id;
  }

  /** The name as it was last seen. Answers to virDomainGetName. */
  get name(): string {
    return this.#name;
  }

  /** The number of the running guest as it was last seen, -1 while it doesn't run. Answers to virDomainGetID. */
  get id(): number {
    return this.#id;
  }

  /** True for the same domain, whatever became of either object's connection. */
  equals(other: DomainRef): boolean {
    return this.uuid === other.uuid;
  }

  /** Takes over what a driver said of the domain. */
  protected refresh(ref: Partial<DomainRef>): void {
    this.#name = ref.name ?? this.#name;
    this.#id = ref.id ?? this.#id;
  }

  /** This object by its whole type. */
  protected abstract readonly self: Domain;

  /** See {@link name}. Answers to virDomainGetName. */
  getName(): string {
    return this.name;
  }

  /** See {@link uuid}. Answers to virDomainGetUUIDString. */
  getUUIDString(): string {
    return this.uuid;
  }

  /** Its UUID as 16 bytes. Answers to virDomainGetUUID. */
  getUUID(): Uint8Array {
    return uuidToBytes(this.uuid);
  }

  /** See {@link id}. Answers to virDomainGetID. */
  getID(): number {
    return this.id;
  }
}
