import type { Handler, Handlers } from './invocation.js';

type Load = () => Promise<{ readonly handlers: Handlers }>;

/** Which file of commands a group's commands are in; read when one of them is first used. */
const FILES: readonly (readonly [RegExp, Load])[] = [
  [/^list$/, () => import('../commands/domain-list.js')],
  [/^(dominfo|domstate|domcontrol|domhostname|domtime)$/, () => import('../commands/domain-info.js')],
  [
    /^(start|create|define|destroy|shutdown|reboot|reset|suspend|resume|autostart|domrename|dompmsuspend|dompmwakeup|set-lifecycle-action|inject-nmi)$/,
    () => import('../commands/domain-lifecycle.js'),
  ],
  [/^undefine$/, () => import('../commands/domain-undefine.js')],
  [/^(domid|domuuid|domname|desc|metadata)$/, () => import('../commands/domain-identity.js')],
  [
    /^(dumpxml|edit|domxml-.*|managedsave-(dumpxml|define|edit)|save-image-.*)$/,
    () => import('../commands/domain-xml.js'),
  ],
  [
    /^(vcpu.*|emulatorpin|setvcpus?|guestvcpus|iothread.*|cpu-stats)$/,
    () => import('../commands/domain-cpu.js'),
  ],
  [
    /^(setmem|setmaxmem|dommemstat|memtune|numatune|domdirtyrate-calc|update-memory-device)$/,
    () => import('../commands/domain-memory.js'),
  ],
  [
    /^(schedinfo|blkiotune|blkdeviotune|domthrottlegroup.*|domiftune|perf|domblkthreshold|domlaunchsecinfo|domsetlaunchsecstate)$/,
    () => import('../commands/domain-tuning.js'),
  ],
  [
    /^(domblk(info|list|stat|error)|domif(addr|list|stat|-getlink)|domstats)$/,
    () => import('../commands/domain-monitor.js'),
  ],
  [
    /^(attach-device|detach-device|detach-device-alias|update-device|change-media|detach-disk|detach-interface|domif-setlink)$/,
    () => import('../commands/domain-devices.js'),
  ],
  [/^(attach-disk|attach-interface)$/, () => import('../commands/domain-attach.js')],
  [/^(block.*)$/, () => import('../commands/domain-block.js')],
  [
    /^(save|restore|managedsave|managedsave-remove|dump|domjob.*|screenshot|backup-.*)$/,
    () => import('../commands/domain-save.js'),
  ],
  [/^migrate.*$/, () => import('../commands/domain-migrate.js')],
  [
    /^(console|ttyconsole|vncdisplay|domdisplay|domdisplay-reload)$/,
    () => import('../commands/domain-display.js'),
  ],
  [
    /^(send-key|send-process-signal|qemu-.*|guest-agent-timeout|guestinfo|domfs.*|get-user-sshkeys|set-user-.*|lxc-enter-namespace|dom-fd-associate)$/,
    () => import('../commands/domain-guest.js'),
  ],
  [/^(event|net-event|pool-event|nodedev-event|secret-event)$/, () => import('../commands/events.js')],
  [/^(net-.*)$/, () => import('../commands/network.js')],
  [/^(pool-.*|find-storage-.*)$/, () => import('../commands/pool.js')],
  [/^vol-.*$/, () => import('../commands/volume.js')],
  [/^secret-.*$/, () => import('../commands/secret.js')],
  [/^iface-.*$/, () => import('../commands/interface.js')],
  [/^nodedev-.*$/, () => import('../commands/node-device.js')],
  [/^nwfilter-.*$/, () => import('../commands/nwfilter.js')],
  [/^snapshot-.*$/, () => import('../commands/snapshot.js')],
  [/^checkpoint-.*$/, () => import('../commands/checkpoint.js')],
  [/^(cpu-.*|hypervisor-cpu-.*)$/, () => import('../commands/host-cpu.js')],
  [/^(cd|pwd|echo|help|quit|exit|connect|complete|self-test)$/, () => import('../commands/shell.js')],
  [/^.*$/, () => import('../commands/host.js')],
];

/** What runs the command of this name, or undefined if nothing does yet. */
export async function findHandler(name: string): Promise<Handler | undefined> {
  const load = FILES.find(([pattern]) => pattern.test(name))?.[1];
  const file = await load?.();
  return file && Object.hasOwn(file.handlers, name) ? file.handlers[name] : undefined;
}
