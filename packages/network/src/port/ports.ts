import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatNetworkPort, type NetworkPort, parseNetworkPort } from '@tsvirt/conf/networkport';
import { type LoadReport, type ObjectNoun, ObjectStore, type StoredObject } from '@tsvirt/conf/store';
import { ErrorCode, ErrorDomain } from '@tsvirt/util';

export type PortObject = StoredObject<NetworkPort>;
type PortStore = ObjectStore<NetworkPort>;

const noun: ObjectNoun = {
  word: 'network port',
  domain: ErrorDomain.NETWORK,
  notFound: ErrorCode.NO_NETWORK_PORT,
  conflict: ErrorCode.NETWORK_PORT_EXIST,
};

/** The ports of all active networks, each in a file, so that they outlive the process. */
export class PortTables {
  readonly #folder: string;
  readonly #stores = new Map<string, PortStore>();

  /** @param folder has a folder for each network */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Reads the ports that an earlier process gave out. */
  load(network: string): Promise<LoadReport> {
    return this.#store(network).load();
  }

  list(network: string): PortObject[] {
    return this.#stores.get(network)?.list() ?? [];
  }

  find(network: string, uuid: string): PortObject | undefined {
    return this.#stores.get(network)?.findByUUID(uuid);
  }

  /** @throws VirtError `NO_NETWORK_PORT`. */
  get(network: string, uuid: string): PortObject {
    return this.#store(network).byUUID(uuid);
  }

  /** Adds a port, or puts another document in the place of its present one. */
  async save(network: string, port: NetworkPort): Promise<PortObject> {
    return (await this.#store(network).define(port)).object;
  }

  /** @throws VirtError `NO_NETWORK_PORT`. */
  async remove(network: string, uuid: string): Promise<void> {
    const store = this.#store(network);
    await store.undefine(store.byUUID(uuid));
  }

  /** Removes all ports of a network that stops. */
  async forget(network: string): Promise<void> {
    this.#stores.delete(network);
    await rm(this.#path(network), { recursive: true, force: true });
  }

  #path(network: string): string {
    return join(this.#folder, network);
  }

  #store(network: string): PortStore {
    let store = this.#stores.get(network);
    if (store === undefined) {
      store = new ObjectStore<NetworkPort>(
        {
          noun,
          parse: (xml) => parseNetworkPort(xml),
          format: (port) => formatNetworkPort(port),
          nameOf: () => undefined,
          uuidOf: (port) => port.uuid ?? '',
        },
        { config: this.#path(network) },
        // They end with the machine, and with their network their folder goes at once.
        { journal: { size: 0 } },
      );
      this.#stores.set(network, store);
    }
    return store;
  }
}
