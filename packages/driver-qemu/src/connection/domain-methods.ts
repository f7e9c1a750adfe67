import type { QemuState } from '../driver-state.js';
import type { Autodestroy } from './autodestroy.js';
import { blockMethods } from './blocks.js';
import { consoleMethods } from './console.js';
import { definitionMethods } from './definition.js';
import { deviceMethods } from './devices.js';
import { infoMethods } from './info.js';
import { interfaceMethods } from './interfaces.js';
import { lifecycleMethods } from './lifecycle.js';
import { memoryMethods } from './memory.js';
import { metadataMethods } from './metadata.js';
import { pinningMethods } from './pinning.js';
import { qemuMethods } from './qemu.js';
import { screenMethods } from './screen.js';
import { statsMethods } from './stats.js';
import { updateMethods } from './update.js';

export { destroyAll } from './lifecycle.js';

/**
 * What a connection does with domains; finding them is apart.
 * @param autodestroy the guests that end with the connection
 */
export function domainMethods(state: QemuState, autodestroy: Autodestroy) {
  return {
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
    ...qemuMethods(state),
  };
}

export type DomainMethods = ReturnType<typeof domainMethods>;
