/**
 * The object store: what every driver keeps its domains, networks, pools, secrets, filters in.
 *
 * A driver makes an {@link ObjectStore} with an {@link ObjectKind} (how a model is parsed, formatted and named) and its
 * folders, calls `load()` once when it starts, and then finds, lists and changes objects through it. An object has a
 * persistent definition, a live one, or both; the store keeps names, UUIDs and ids unique with libvirt's error codes and
 * every persistent change is on disk before its call returns:
 *
 * - `CONFIG/NAME.xml`: the persistent definition, atomic and durable;
 * - `CONFIG/autostart/NAME.xml`: a symbolic link to it while it is to be started with the daemon;
 * - `STATUS/NAME.xml`: a live object's status, atomic, for the next process to find it.
 *
 * Definitions and links are durable in `CONFIG/.journal` when a call returns, and in their files a moment later; `flush()`
 * waits for that. After `close()` the journal is empty and the files alone count. See util's JournaledFolder.
 *
 * A process killed at any moment leaves each object as it was before or as it is after the call under way. Store calls on
 * one object run in order; a driver's longer work on an object holds `object.job`, best by `store.withJob`.
 */
export * from './filter.js';
export type { StoreFolders, StoreOptions } from './folders.js';
export * from './kind.js';
export type { BrokenFile } from './load.js';
export * from './store.js';
export type { StoredObject } from './stored-object.js';
