import type { HypervisorMethods } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { diskTargetAt } from '../agent/disk-target.js';
import { reachAgent } from '../domain/agent.js';
import { liveOf } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, qemuError } from '../errors.js';
import { qmpInteger, qmpObjects } from '../qmp/index.js';
import { find } from './find.js';

/** A guest's file systems, by its agent. */
export function agentFileMethods(state: QemuState) {
  return {
    async domainFSFreeze(dom, mountpoints, flags, context) {
      checkFlags('virDomainFSFreeze', flags, 0);
      const { ask } = reachAgent(find(state, dom), context);
      const frozen =
        mountpoints.length === 0
          ? await ask('guest-fsfreeze-freeze')
          : await ask('guest-fsfreeze-freeze-list', { mountpoints });
      return Number(qmpInteger(frozen));
    },
    /** All of them are thawed, whichever are named: the agent knows no other way. */
    async domainFSThaw(dom, _mountpoints, flags, context) {
      checkFlags('virDomainFSThaw', flags, 0);
      return Number(qmpInteger(await reachAgent(find(state, dom), context).ask('guest-fsfreeze-thaw')));
    },
    async domainFSTrim(dom, mountPoint, minimum, flags, context) {
      checkFlags('virDomainFSTrim', flags, 0);
      if (mountPoint !== null)
        throw qemuError(
          ErrorCode.ARGUMENT_UNSUPPORTED,
          "a guest's agent trims all of its file systems: one alone can't be named",
        );
      await reachAgent(find(state, dom), context).ask('guest-fstrim', { minimum });
    },
    async domainGetFSInfo(dom, flags, context) {
      checkFlags('virDomainGetFSInfo', flags, 0);
      const object = find(state, dom);
      const found = qmpObjects(await reachAgent(object, context).ask('guest-get-fsinfo'));
      const live = liveOf(object);
      return found.map(({ name, mountpoint, type, disk }) => ({
        name: String(name ?? ''),
        mountpoint: String(mountpoint ?? ''),
        fstype: String(type ?? ''),
        devAliases: qmpObjects(disk).flatMap((each) => diskTargetAt(live, each) ?? []),
      }));
    },
  } satisfies HypervisorMethods;
}
