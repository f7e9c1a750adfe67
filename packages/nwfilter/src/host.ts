import { type CommandRunner, exists, systemRunner, systemSysctl } from '@tsvirt/util';
import type { LearningMode } from './learning/mode.js';

/** Tells what goes over a link. */
export interface FrameWatch {
  /** Each frame, the latest first come. Never called again after {@link stop}. */
  onFrame(frame: Buffer): void;
  /** The link is gone, or can't be listened to any more. */
  onEnd(error: unknown): void;
}

/** What the driver touches the host with; tests give their own. */
export interface HostServices {
  readonly runner: CommandRunner;
  /** Whether this network namespace has a link of the name. */
  hasLink(name: string): Promise<boolean>;
  /** Whether bridges give packets of a program's kind to its rules; undefined where the kernel doesn't say. */
  bridgeCalls(program: 'iptables' | 'ip6tables'): Promise<boolean | undefined>;
  /** Listens to a link for what tells a guest's address. Answers what ends that. */
  watchFrames(link: string, mode: LearningMode, watch: FrameWatch): Promise<() => void>;
}

/** The real host. */
export function systemHost(): HostServices {
  return {
    runner: systemRunner(),
    hasLink: (name) => exists(`/proc/sys/net/ipv4/conf/${name}`),
    async bridgeCalls(program) {
      const value = await systemSysctl().read(`net/bridge/bridge-nf-call-${program}`);
      return value === undefined ? undefined : value !== '0';
    },
    async watchFrames(link, mode, watch) {
      const { watchLink } = await import('./learning/watch.js');
      return watchLink(link, mode, watch);
    },
  };
}
