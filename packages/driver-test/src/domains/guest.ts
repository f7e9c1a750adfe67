import type { HypervisorMethods } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { checkFlags, invalidArgument, testError } from '../errors.js';
import type { TestNode } from '../node/test-node.js';
import { needActive } from './access.js';
import { fixedTime } from './memory.js';

/** What a guest mounts, each from a partition of its first disk. */
const mounts = [{ mountpoint: '/' }, { mountpoint: '/boot' }];
const keysets = 9;
const mostSignals = 65;

/** What an imaginary guest's agent and keyboard do. */
export function domainGuest(node: TestNode) {
  const running = (dom: { readonly uuid: string }) => {
    const domain = node.domains.byUUID(dom.uuid);
    needActive(domain);
    return domain;
  };
  return {
    domainGetHostname: (dom, flags) => {
      checkFlags('domainGetHostname', flags);
      return `${running(dom).name}host`;
    },

    domainGetTime: (dom, flags) => {
      checkFlags('domainGetTime', flags);
      return node.runtime(running(dom)).time ?? { seconds: fixedTime, nseconds: 0 };
    },
    domainSetTime: (dom, seconds, nseconds, flags) => {
      checkFlags('domainSetTime', flags, 1);
      node.runtime(running(dom)).time = { seconds, nseconds };
    },

    domainGetFSInfo: (dom, flags) => {
      checkFlags('domainGetFSInfo', flags);
      const { disks = [] } = running(dom).current.devices;
      const dev = disks.find(({ device }) => device === 'disk')?.target.dev;
      if (dev === undefined) return [];
      return mounts.map(({ mountpoint }, index) => ({
        mountpoint,
        name: `${dev}${index + 1}`,
        fstype: 'ext4',
        devAliases: [dev],
      }));
    },
    domainFSFreeze: (dom, mountpoints, flags) => {
      checkFlags('domainFSFreeze', flags);
      const { frozen } = node.runtime(running(dom));
      const before = frozen.size;
      for (const { mountpoint } of mounts)
        if (mountpoints.length === 0 || mountpoints.includes(mountpoint)) frozen.add(mountpoint);
      return frozen.size - before;
    },
    domainFSThaw: (dom, mountpoints, flags) => {
      checkFlags('domainFSThaw', flags);
      const { frozen } = node.runtime(running(dom));
      const before = frozen.size;
      for (const { mountpoint } of mounts)
        if (mountpoints.length === 0 || mountpoints.includes(mountpoint)) frozen.delete(mountpoint);
      return before - frozen.size;
    },
    domainFSTrim: (dom, mountPoint, _minimum, flags) => {
      checkFlags('domainFSTrim', flags);
      running(dom);
      if (mountPoint !== null && !mounts.some(({ mountpoint }) => mountpoint === mountPoint))
        throw testError(ErrorCode.OPERATION_INVALID, `'${mountPoint}' is no mount point of the guest`);
    },

    domainSendKey: (dom, codeset, _holdtime, keycodes, flags) => {
      checkFlags('domainSendKey', flags);
      if (codeset < 0 || codeset >= keysets) throw invalidArgument(`there is no set ${codeset} of key codes`);
      running(dom);
      const bad = keycodes.find((code) => code > 0xffff);
      if (bad !== undefined) throw invalidArgument(`${bad} is no key code`);
    },
    domainSendProcessSignal: (dom, pid, signum, flags) => {
      checkFlags('domainSendProcessSignal', flags);
      if (pid !== 1n) throw invalidArgument('a signal can be sent to process 1 only');
      if (signum < 0 || signum >= mostSignals) throw invalidArgument(`there is no signal ${signum}`);
      running(dom);
    },
    domainSetUserPassword: (dom, _user, _password, flags) => {
      checkFlags('domainSetUserPassword', flags, 1);
      running(dom);
    },
  } satisfies HypervisorMethods;
}
