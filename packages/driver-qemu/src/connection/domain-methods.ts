import type { QemuState } from '../driver-state.js';
import { agentMethods } from './agent.js';
import { agentFactMethods } from './agent-facts.js';
import { agentFileMethods } from './agent-files.js';
import type { Autodestroy } from './autodestroy.js';
import { backupMethods } from './backups.js';
import { bandwidthMethods } from './bandwidth.js';
import { blockChangeMethods } from './block-changes.js';
import { blockJobMethods } from './block-jobs.js';
import { blockMethods } from './blocks.js';
import { checkpointMethods } from './checkpoints.js';
import { consoleMethods } from './console.js';
import { definitionMethods } from './definition.js';
import { deviceMethods } from './devices.js';
import { dirtyRateMethods } from './dirty-rate.js';
import { infoMethods } from './info.js';
import { interfaceMethods } from './interfaces.js';
import { iothreadMethods } from './iothreads.js';
import { jobMethods } from './jobs.js';
import { lifecycleMethods } from './lifecycle.js';
import { lifecycleActionMethods } from './lifecycle-action.js';
import { limitMethods } from './limits.js';
import { memoryMethods } from './memory.js';
import { memoryPeekMethods } from './memory-peek.js';
import { metadataMethods } from './metadata.js';
import { nativeMethods } from './native.js';
import { numaMethods } from './numa.js';
import { perfMethods } from './perf.js';
import { pinningMethods } from './pinning.js';
import { powerMethods } from './power.js';
import { qemuMethods } from './qemu.js';
import { savingMethods } from './saving.js';
import { screenMethods } from './screen.js';
import { snapshotMethods } from './snapshots.js';
import { statsMethods } from './stats.js';
import { updateMethods } from './update.js';
import { vcpuMethods } from './vcpus.js';

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
    ...blockJobMethods(state),
    ...deviceMethods(state),
    ...updateMethods(state),
    ...screenMethods(state),
    ...pinningMethods(state),
    ...interfaceMethods(state),
    ...bandwidthMethods(state),
    ...blockChangeMethods(state),
    ...dirtyRateMethods(state),
    ...iothreadMethods(state),
    ...lifecycleActionMethods(state),
    ...memoryPeekMethods(state),
    ...vcpuMethods(state),
    ...agentMethods(state),
    ...agentFactMethods(state),
    ...agentFileMethods(state),
    ...powerMethods(state),
    ...limitMethods(state),
    ...perfMethods(state),
    ...numaMethods(state),
    ...nativeMethods(state),
    ...qemuMethods(state),
    ...savingMethods(state),
    ...jobMethods(state),
    ...snapshotMethods(state),
    ...checkpointMethods(state),
    ...backupMethods(state),
  };
}

export type DomainMethods = ReturnType<typeof domainMethods>;
