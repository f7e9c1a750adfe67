import type { NetworkRef } from '@tsvirt/core';
import { invalidOperation } from '../errors.js';
import type { NetworkObject } from '../network/live.js';
import type { NetworkState } from '../state.js';

/** @throws VirtError `NO_NETWORK`. */
export function find(state: NetworkState, net: NetworkRef): NetworkObject {
  return state.store.byUUID(net.uuid);
}

/** @throws VirtError `NO_NETWORK`, `OPERATION_INVALID` for a network that isn't up. */
export function findActive(state: NetworkState, net: NetworkRef): NetworkObject {
  const object = find(state, net);
  if (!object.active) throw notActive(object);
  return object;
}

/** Runs a job on a network that is up. @throws VirtError `NO_NETWORK`, `OPERATION_INVALID`. */
export function activeJob<T>(
  state: NetworkState,
  net: NetworkRef,
  task: (object: NetworkObject) => T | Promise<T>,
): Promise<T> {
  return state.store.withJob(net.uuid, (object) => {
    if (!object.active) throw notActive(object);
    return task(object);
  });
}

export function notActive(object: NetworkObject) {
  return invalidOperation(
    `the network '${object.name}' is not active`,
    `Start it first: net-start ${object.name}`,
  );
}
