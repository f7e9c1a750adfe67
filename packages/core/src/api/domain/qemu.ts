import type { FileDescriptor } from '../../generated/contract.js';
import type { CallOptions } from '../invoke.js';
import { DomainGuestAgent } from './guest-agent.js';

/** What only QEMU and LXC guests have. */
export abstract class DomainQemu extends DomainGuestAgent {
  /**
   * Sends QEMU a monitor command and answers its reply, as text. It may surprise the driver. Answers to
   * virDomainQemuMonitorCommand. Flags: `DomainQemuMonitorCommandFlags`.
   */
  async qemuMonitorCommand(cmd: string, flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('domainQemuMonitorCommand', options, this, cmd, flags);
  }

  /**
   * As qemuMonitorCommand, for commands that go with file descriptors. Answers to
   * virDomainQemuMonitorCommandWithFiles. Flags: `DomainQemuMonitorCommandFlags`.
   */
  async qemuMonitorCommandWithFiles(
    cmd: string,
    files: readonly FileDescriptor[],
    flags = 0,
    options?: CallOptions,
  ): Promise<{ readonly result: string; readonly files: readonly FileDescriptor[] }> {
    return await this.call('domainQemuMonitorCommandWithFiles', options, this, cmd, files, flags);
  }

  /** File descriptors of a container's namespaces. Answers to virDomainLxcOpenNamespace. */
  async lxcOpenNamespace(flags = 0, options?: CallOptions): Promise<readonly FileDescriptor[]> {
    return await this.call('domainLxcOpenNamespace', options, this, flags);
  }
}
