import type { DriverConnection } from '@tsvirt/core';
import type { QemuState } from '../driver-state.js';
import { blockMethods } from './blocks.js';
import { consoleMethods } from './console.js';
import { definitionMethods } from './definition.js';
import { deviceMethods } from './devices.js';
import { eventMethods } from './events.js';
import { hostMethods } from './host.js';
import { infoMethods } from './info.js';
import { interfaceMethods } from './interfaces.js';
import { destroyAll, lifecycleMethods } from './lifecycle.js';
import { lookupMethods } from './lookup.js';
import { memoryMethods } from './memory.js';
import { metadataMethods } from './metadata.js';
import { pinningMethods } from './pinning.js';
import { qemuMethods } from './qemu.js';
import { screenMethods } from './screen.js';
import { statsMethods } from './stats.js';
import { updateMethods } from './update.js';

/** A connection to the domains of one scope. */
export function openConnection(state: QemuState, uri: string): DriverConnection {
  const autodestroy = new Set<string>();
  return {
    close: () => destroyAll(state, autodestroy),
    ...hostMethods(state, uri),
    ...lookupMethods(state),
    ...definitionMethods(state),
    ...lifecycleMethods(state, autodestroy),
    ...infoMethods(state),
    ...memoryMethods(state),
    ...metadataMethods(state),
    ...consoleMethods(state),
    ...statsMethods(state),
    ...blockMethods(state),
    ...deviceMethods(state),
    ...updateMethods(state),
    ...screenMethods(state),
    ...pinningMethods(state),
    ...interfaceMethods(state),
    ...eventMethods(state),
    ...qemuMethods(state),
  };
}
