import type { DomainRef } from '../../generated/contract.js';
import type { Connect } from '../connect.js';
import type { Domain } from '../domain.js';
import { UniqueObject } from '../object.js';

/** What names a domain. */
export abstract class DomainBase extends UniqueObject {
  #name: string;
  #id: number;

  constructor(connect: Connect, ref: DomainRef) {
    super(connect, ref);
    this.#name = ref.name;
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

  /** See {@link id}. Answers to virDomainGetID. */
  getID(): number {
    return this.id;
  }
}
