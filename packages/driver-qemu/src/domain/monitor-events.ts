import {
  DomainCrashedReason,
  type DomainEvent,
  DomainEventCrashedDetailType,
  DomainEventGraphicsAddressType,
  DomainEventGraphicsPhase,
  DomainEventIOErrorAction,
  DomainEventPMSuspendedDetailType,
  DomainEventResumedDetailType,
  DomainEventShutdownDetailType,
  DomainEventStartedDetailType,
  DomainEventSuspendedDetailType,
  DomainEventTrayChangeReason,
  DomainEventType,
  DomainEventWatchdogAction,
  DomainPausedReason,
  DomainPMSuspendedReason,
  type DomainRef,
  DomainRunningReason,
  DomainShutdownReason,
  DomainState,
} from '@tsvirt/core';
import { isQmpObject, type QmpEvent, type QmpObject, qmpInteger } from '../qmp/index.js';
import type { NodeSource } from './device-list.js';

/** What a guest's document says is to be done when it powers off, reboots or crashes. */
export type LifecycleAction = 'destroy' | 'restart' | 'preserve' | 'coredump-destroy' | 'coredump-restart';

/** What deciding about an event needs to know of the guest. */
export interface GuestView {
  readonly dom: DomainRef;
  readonly state: number;
  readonly reason: number;
  readonly onPoweroff: LifecycleAction;
  readonly onReboot: LifecycleAction;
  readonly onCrash: LifecycleAction;
  /** When its watchdog fires, its memory is dumped and it runs on. */
  readonly watchdogDumps: boolean;
  /** A reboot was asked for that the guest carries out as a shutdown. */
  readonly rebooting: boolean;
  /** It has shut down and is being reset: that its CPUs stop and run meanwhile is told to nobody. */
  readonly resetting: boolean;
  /** Why the guest is about to be stopped, if that is known. */
  readonly pauseReason: number | undefined;
  /** Why the guest is about to run, if that is known. */
  readonly runReason: number | undefined;
  /** The disk or image behind a device or node. */
  readonly sourceOf: (device: string) => NodeSource;
}

/** What has to be done with the process. */
export type GuestAction =
  /** End it: it has shut down. */
  | 'end'
  /** Reset it and let it run: it was to reboot. */
  | 'reset'
  /** End it: it has crashed. */
  | 'end-crashed'
  /** The same, or let it run, after a dump of its memory. */
  | 'dump-and-end'
  | 'dump-and-reset'
  | 'dump-and-run'
  /** Take the device out of the live definition. */
  | 'remove-device'
  /** The guest won't let go of the device. */
  | 'keep-device'
  /** Note that the guest uses a channel, or no longer. */
  | 'open-channel'
  | 'close-channel'
  | 'none';

/** What follows from an event. */
export interface Decision {
  readonly state?: number;
  readonly reason?: number;
  readonly emit: readonly DomainEvent[];
  readonly action: GuestAction;
  /** Alias, for what is to be done with a device. */
  readonly device?: string;
  /** KiB, when the balloon has changed. */
  readonly balloon?: bigint;
  /** KiB that the guest uses of a module that shrinks and grows. */
  readonly module?: { readonly alias: string; readonly current: bigint };
}

const nothing: Decision = { emit: [], action: 'none' };

/** Decides what an event of QEMU means for a guest. */
export function decide(event: QmpEvent, guest: GuestView): Decision {
  return deciders[event.name]?.(event.data, guest) ?? nothing;
}

type Decider = (data: QmpObject, guest: GuestView) => Decision;

function lifecycle(guest: GuestView, event: number, detail: number): DomainEvent {
  return { eventId: 0, dom: guest.dom, event, detail };
}

/** The guest's own doing, or that of the host, ends it. */
function shutDown(data: QmpObject, guest: GuestView): Decision {
  const byGuest = data.guest !== false;
  const detail = byGuest ? DomainEventShutdownDetailType.GUEST : DomainEventShutdownDetailType.HOST;
  return {
    state: DomainState.SHUTDOWN,
    reason: DomainShutdownReason.UNKNOWN,
    emit: [lifecycle(guest, DomainEventType.SHUTDOWN, detail)],
    action: 'end',
  };
}

const deciders: Readonly<Record<string, Decider>> = {
  SHUTDOWN(data, guest) {
    if (guest.state === DomainState.SHUTDOWN) return nothing;
    return guest.rebooting || guest.onPoweroff === 'restart'
      ? { emit: [], action: 'reset' }
      : shutDown(data, guest);
  },
  RESET(data, guest) {
    return guest.onReboot === 'destroy' && !guest.rebooting
      ? shutDown(data, guest)
      : { emit: [{ eventId: 1, dom: guest.dom }], action: 'none' };
  },
  STOP(_data, guest) {
    if (guest.resetting) return nothing;
    if (guest.state !== DomainState.RUNNING && guest.state !== DomainState.PMSUSPENDED) return nothing;
    const reason = guest.pauseReason ?? DomainPausedReason.UNKNOWN;
    return {
      state: DomainState.PAUSED,
      reason,
      emit: [lifecycle(guest, DomainEventType.SUSPENDED, suspendedDetail(reason))],
      action: 'none',
    };
  },
  RESUME(_data, guest) {
    if (guest.state === DomainState.RUNNING) return nothing;
    const reason = guest.runReason ?? DomainRunningReason.UNPAUSED;
    return {
      state: DomainState.RUNNING,
      reason,
      emit: [lifecycle(guest, DomainEventType.RESUMED, resumedDetail(reason))],
      action: 'none',
    };
  },
  SUSPEND(_data, guest) {
    return {
      state: DomainState.PMSUSPENDED,
      reason: DomainPMSuspendedReason.UNKNOWN,
      emit: [
        lifecycle(guest, DomainEventType.PMSUSPENDED, DomainEventPMSuspendedDetailType.MEMORY),
        { eventId: 12, reason: 0, dom: guest.dom },
      ],
      action: 'none',
    };
  },
  SUSPEND_DISK(_data, guest) {
    return {
      state: DomainState.PMSUSPENDED,
      reason: DomainPMSuspendedReason.UNKNOWN,
      emit: [
        lifecycle(guest, DomainEventType.PMSUSPENDED, DomainEventPMSuspendedDetailType.DISK),
        { eventId: 14, reason: 0, dom: guest.dom },
      ],
      action: 'none',
    };
  },
  WAKEUP(_data, guest) {
    if (guest.state !== DomainState.PMSUSPENDED) return nothing;
    return {
      state: DomainState.RUNNING,
      reason: DomainRunningReason.WAKEUP,
      emit: [
        lifecycle(guest, DomainEventType.STARTED, DomainEventStartedDetailType.WAKEUP),
        { eventId: 11, reason: 0, dom: guest.dom },
      ],
      action: 'none',
    };
  },
  GUEST_PANICKED(_data, guest) {
    return {
      state: DomainState.CRASHED,
      reason: DomainCrashedReason.PANICKED,
      emit: [lifecycle(guest, DomainEventType.CRASHED, DomainEventCrashedDetailType.PANICKED)],
      action: afterPanic[guest.onCrash],
    };
  },
  RTC_CHANGE(data, guest) {
    return { emit: [{ eventId: 2, dom: guest.dom, offset: qmpInteger(data.offset) }], action: 'none' };
  },
  WATCHDOG(data, guest) {
    const action = watchdogActions[String(data.action)] ?? DomainEventWatchdogAction.NONE;
    const told: DomainEvent = { eventId: 3, dom: guest.dom, action };
    if (data.action !== 'pause' || guest.state !== DomainState.RUNNING)
      return { emit: [told], action: 'none' };
    return {
      state: DomainState.PAUSED,
      reason: DomainPausedReason.WATCHDOG,
      emit: [told, lifecycle(guest, DomainEventType.SUSPENDED, DomainEventSuspendedDetailType.WATCHDOG)],
      action: guest.watchdogDumps ? 'dump-and-run' : 'none',
    };
  },
  BLOCK_IO_ERROR(data, guest) {
    const { path, alias } = guest.sourceOf(String(data['node-name'] || data.device || ''));
    const action = ioActions[String(data.action)] ?? DomainEventIOErrorAction.NONE;
    const reason = data.nospace === true ? 'enospc' : '';
    const common = { dom: guest.dom, srcPath: path, devAlias: alias, action };
    const told: DomainEvent[] = [
      { eventId: 4, ...common },
      { eventId: 6, ...common, reason },
    ];
    if (data.action !== 'stop' || guest.state !== DomainState.RUNNING) return { emit: told, action: 'none' };
    return {
      state: DomainState.PAUSED,
      reason: DomainPausedReason.IOERROR,
      emit: [...told, lifecycle(guest, DomainEventType.SUSPENDED, DomainEventSuspendedDetailType.IOERROR)],
      action: 'none',
    };
  },
  BLOCK_WRITE_THRESHOLD(data, guest) {
    const { path, target, number, topmost } = guest.sourceOf(String(data['node-name']));
    if (target === undefined) return nothing;
    const common = {
      dom: guest.dom,
      path: path === '' ? null : path,
      threshold: qmpInteger(data['write-threshold']),
      excess: qmpInteger(data['amount-exceeded']),
    };
    // Of the image that the guest writes to both names are told.
    const names = [...(number === undefined ? [] : [`${target}[${number}]`]), ...(topmost ? [target] : [])];
    return { emit: names.map((dev) => ({ eventId: 24, dev, ...common })), action: 'none' };
  },
  BALLOON_CHANGE(data, guest) {
    const actual = qmpInteger(data.actual) / 1024n;
    return { emit: [{ eventId: 13, dom: guest.dom, actual }], action: 'none', balloon: actual };
  },
  MEMORY_DEVICE_SIZE_CHANGE(data, guest) {
    if (typeof data.id !== 'string') return nothing;
    const size = qmpInteger(data.size);
    return {
      emit: [{ eventId: 26, dom: guest.dom, alias: data.id, size }],
      action: 'none',
      module: { alias: data.id, current: size / 1024n },
    };
  },
  DEVICE_DELETED(data) {
    if (typeof data.device !== 'string') return nothing;
    // It's told once nothing is left of it.
    return { emit: [], action: 'remove-device', device: data.device };
  },
  VSERPORT_CHANGE(data) {
    if (typeof data.id !== 'string') return nothing;
    return { emit: [], action: data.open === true ? 'open-channel' : 'close-channel', device: data.id };
  },
  DEVICE_UNPLUG_GUEST_ERROR(data, guest) {
    const device = String(data.device ?? '');
    return { emit: [{ eventId: 22, dom: guest.dom, devAlias: device }], action: 'keep-device', device };
  },
  DEVICE_TRAY_MOVED(data, guest) {
    const reason =
      data['tray-open'] === true ? DomainEventTrayChangeReason.OPEN : DomainEventTrayChangeReason.CLOSE;
    return {
      emit: [{ eventId: 10, dom: guest.dom, devAlias: String(data.id ?? data.device ?? ''), reason }],
      action: 'none',
    };
  },
  MIGRATION_PASS(data, guest) {
    return { emit: [{ eventId: 20, dom: guest.dom, iteration: Number(data.pass ?? 0) }], action: 'none' };
  },
  VNC_CONNECTED: (data, guest) => graphics(DomainEventGraphicsPhase.CONNECT, data, guest),
  VNC_INITIALIZED: (data, guest) => graphics(DomainEventGraphicsPhase.INITIALIZE, data, guest),
  VNC_DISCONNECTED: (data, guest) => graphics(DomainEventGraphicsPhase.DISCONNECT, data, guest),
  SPICE_CONNECTED: (data, guest) => graphics(DomainEventGraphicsPhase.CONNECT, data, guest),
  SPICE_INITIALIZED: (data, guest) => graphics(DomainEventGraphicsPhase.INITIALIZE, data, guest),
  SPICE_DISCONNECTED: (data, guest) => graphics(DomainEventGraphicsPhase.DISCONNECT, data, guest),
};

const afterPanic: Readonly<Record<LifecycleAction, GuestAction>> = {
  destroy: 'end-crashed',
  restart: 'reset',
  preserve: 'none',
  'coredump-destroy': 'dump-and-end',
  'coredump-restart': 'dump-and-reset',
};

const watchdogActions: Readonly<Record<string, number>> = {
  pause: DomainEventWatchdogAction.PAUSE,
  reset: DomainEventWatchdogAction.RESET,
  poweroff: DomainEventWatchdogAction.POWEROFF,
  shutdown: DomainEventWatchdogAction.SHUTDOWN,
  debug: DomainEventWatchdogAction.DEBUG,
  'inject-nmi': DomainEventWatchdogAction.INJECTNMI,
};

const ioActions: Readonly<Record<string, number>> = {
  stop: DomainEventIOErrorAction.PAUSE,
  report: DomainEventIOErrorAction.REPORT,
};

/** The detail of a resumed event that fits the reason why a guest runs. */
function resumedDetail(reason: number): number {
  switch (reason) {
    case DomainRunningReason.RESTORED:
    case DomainRunningReason.FROM_SNAPSHOT:
      return DomainEventResumedDetailType.FROM_SNAPSHOT;
    case DomainRunningReason.MIGRATED:
      return DomainEventResumedDetailType.MIGRATED;
    default:
      return DomainEventResumedDetailType.UNPAUSED;
  }
}

/** The detail of a suspended event that fits the reason of a pause. */
export function suspendedDetail(reason: number): number {
  switch (reason) {
    case DomainPausedReason.MIGRATION:
      return DomainEventSuspendedDetailType.MIGRATED;
    case DomainPausedReason.IOERROR:
      return DomainEventSuspendedDetailType.IOERROR;
    case DomainPausedReason.WATCHDOG:
      return DomainEventSuspendedDetailType.WATCHDOG;
    case DomainPausedReason.FROM_SNAPSHOT:
      return DomainEventSuspendedDetailType.FROM_SNAPSHOT;
    case DomainPausedReason.API_ERROR:
      return DomainEventSuspendedDetailType.API_ERROR;
    case DomainPausedReason.POSTCOPY:
      return DomainEventSuspendedDetailType.POSTCOPY;
    case DomainPausedReason.POSTCOPY_FAILED:
      return DomainEventSuspendedDetailType.POSTCOPY_FAILED;
    default:
      return DomainEventSuspendedDetailType.PAUSED;
  }
}

function graphics(phase: number, data: QmpObject, guest: GuestView): Decision {
  const server = isQmpObject(data.server) ? data.server : {};
  const client = isQmpObject(data.client) ? data.client : {};
  const subject = [];
  if (typeof client.x509_dname === 'string') subject.push({ type: 'x509dname', name: client.x509_dname });
  if (typeof client.sasl_username === 'string')
    subject.push({ type: 'saslUsername', name: client.sasl_username });
  return {
    emit: [
      {
        eventId: 5,
        dom: guest.dom,
        phase,
        local: graphicsAddress(server),
        remote: graphicsAddress(client),
        authScheme: String(server.auth ?? ''),
        subject,
      },
    ],
    action: 'none',
  };
}

function graphicsAddress(end: QmpObject): { family: number; node: string; service: string } {
  const families: Readonly<Record<string, number>> = {
    ipv4: DomainEventGraphicsAddressType.IPV4,
    ipv6: DomainEventGraphicsAddressType.IPV6,
    unix: DomainEventGraphicsAddressType.UNIX,
  };
  return {
    family: families[String(end.family)] ?? DomainEventGraphicsAddressType.IPV4,
    node: String(end.host ?? ''),
    // SPICE has another word for it.
    service: String(end.service ?? end.port ?? ''),
  };
}
