// Written by tools/generate from the reference facts (wire-protocol.json). Don't edit: change the program and run it.

import { type EventCodec, eventCodec, type LegacyEvent, legacyEvent } from '../../rpc/events/codec.js';
import type {
  DomainEvent,
  DomainEventAgentLifecycle,
  DomainEventBalloonChange,
  DomainEventBlockJob,
  DomainEventBlockJob2,
  DomainEventBlockThreshold,
  DomainEventControlError,
  DomainEventDeviceAdded,
  DomainEventDeviceRemovalFailed,
  DomainEventDeviceRemoved,
  DomainEventDiskChange,
  DomainEventGraphics,
  DomainEventIoError,
  DomainEventIoErrorReason,
  DomainEventJobCompleted,
  DomainEventLifecycle,
  DomainEventMemoryDeviceSizeChange,
  DomainEventMemoryFailure,
  DomainEventMetadataChange,
  DomainEventMigrationIteration,
  DomainEventNicMacChange,
  DomainEventPmsuspend,
  DomainEventPmsuspendDisk,
  DomainEventPmwakeup,
  DomainEventReboot,
  DomainEventRtcChange,
  DomainEventTrayChange,
  DomainEventTunable,
  DomainEventWatchdog,
  NetworkEvent,
  NetworkEventLifecycle,
  NetworkEventMetadataChange,
  NodeDeviceEvent,
  NodeDeviceEventLifecycle,
  NodeDeviceEventUpdate,
  SecretEvent,
  SecretEventLifecycle,
  SecretEventValueChanged,
  StoragePoolEvent,
  StoragePoolEventLifecycle,
  StoragePoolEventRefresh,
} from '../contract.js';
import { remote } from './remote-procedures.js';

/** The events of a Domain by their numbers. */
export const domainEvents: readonly EventCodec<DomainEvent>[] = [
  eventCodec(
    remote.domainEventCallbackLifecycle,
    (callbackID, event: DomainEventLifecycle) => ({ callbackID, msg: { dom: event.dom, event: event.event, detail: event.detail } }),
    (message): DomainEventLifecycle => ({ eventId: 0, dom: message.msg.dom, event: message.msg.event, detail: message.msg.detail }),
  ),
  eventCodec(
    remote.domainEventCallbackReboot,
    (callbackID, event: DomainEventReboot) => ({ callbackID, msg: { dom: event.dom } }),
    (message): DomainEventReboot => ({ eventId: 1, dom: message.msg.dom }),
  ),
  eventCodec(
    remote.domainEventCallbackRtcChange,
    (callbackID, event: DomainEventRtcChange) => ({ callbackID, msg: { dom: event.dom, offset: event.offset } }),
    (message): DomainEventRtcChange => ({ eventId: 2, dom: message.msg.dom, offset: message.msg.offset }),
  ),
  eventCodec(
    remote.domainEventCallbackWatchdog,
    (callbackID, event: DomainEventWatchdog) => ({ callbackID, msg: { dom: event.dom, action: event.action } }),
    (message): DomainEventWatchdog => ({ eventId: 3, dom: message.msg.dom, action: message.msg.action }),
  ),
  eventCodec(
    remote.domainEventCallbackIoError,
    (callbackID, event: DomainEventIoError) => ({ callbackID, msg: { dom: event.dom, srcPath: event.srcPath, devAlias: event.devAlias, action: event.action } }),
    (message): DomainEventIoError => ({ eventId: 4, dom: message.msg.dom, srcPath: message.msg.srcPath, devAlias: message.msg.devAlias, action: message.msg.action }),
  ),
  eventCodec(
    remote.domainEventCallbackGraphics,
    (callbackID, event: DomainEventGraphics) => ({ callbackID, msg: { dom: event.dom, phase: event.phase, local: event.local, remote: event.remote, authScheme: event.authScheme, subject: event.subject } }),
    (message): DomainEventGraphics => ({ eventId: 5, dom: message.msg.dom, phase: message.msg.phase, local: message.msg.local, remote: message.msg.remote, authScheme: message.msg.authScheme, subject: message.msg.subject }),
  ),
  eventCodec(
    remote.domainEventCallbackIoErrorReason,
    (callbackID, event: DomainEventIoErrorReason) => ({ callbackID, msg: { dom: event.dom, srcPath: event.srcPath, devAlias: event.devAlias, action: event.action, reason: event.reason } }),
    (message): DomainEventIoErrorReason => ({ eventId: 6, dom: message.msg.dom, srcPath: message.msg.srcPath, devAlias: message.msg.devAlias, action: message.msg.action, reason: message.msg.reason }),
  ),
  eventCodec(
    remote.domainEventCallbackControlError,
    (callbackID, event: DomainEventControlError) => ({ callbackID, msg: { dom: event.dom } }),
    (message): DomainEventControlError => ({ eventId: 7, dom: message.msg.dom }),
  ),
  eventCodec(
    remote.domainEventCallbackBlockJob,
    (callbackID, event: DomainEventBlockJob) => ({ callbackID, msg: { dom: event.dom, path: event.path, type: event.type, status: event.status } }),
    (message): DomainEventBlockJob => ({ eventId: 8, dom: message.msg.dom, path: message.msg.path, type: message.msg.type, status: message.msg.status }),
  ),
  eventCodec(
    remote.domainEventCallbackDiskChange,
    (callbackID, event: DomainEventDiskChange) => ({ callbackID, msg: { dom: event.dom, oldSrcPath: event.oldSrcPath, newSrcPath: event.newSrcPath, devAlias: event.devAlias, reason: event.reason } }),
    (message): DomainEventDiskChange => ({ eventId: 9, dom: message.msg.dom, oldSrcPath: message.msg.oldSrcPath, newSrcPath: message.msg.newSrcPath, devAlias: message.msg.devAlias, reason: message.msg.reason }),
  ),
  eventCodec(
    remote.domainEventCallbackTrayChange,
    (callbackID, event: DomainEventTrayChange) => ({ callbackID, msg: { dom: event.dom, devAlias: event.devAlias, reason: event.reason } }),
    (message): DomainEventTrayChange => ({ eventId: 10, dom: message.msg.dom, devAlias: message.msg.devAlias, reason: message.msg.reason }),
  ),
  eventCodec(
    remote.domainEventCallbackPmwakeup,
    (callbackID, event: DomainEventPmwakeup) => ({ callbackID, reason: event.reason, msg: { dom: event.dom } }),
    (message): DomainEventPmwakeup => ({ eventId: 11, reason: message.reason, dom: message.msg.dom }),
  ),
  eventCodec(
    remote.domainEventCallbackPmsuspend,
    (callbackID, event: DomainEventPmsuspend) => ({ callbackID, reason: event.reason, msg: { dom: event.dom } }),
    (message): DomainEventPmsuspend => ({ eventId: 12, reason: message.reason, dom: message.msg.dom }),
  ),
  eventCodec(
    remote.domainEventCallbackBalloonChange,
    (callbackID, event: DomainEventBalloonChange) => ({ callbackID, msg: { dom: event.dom, actual: event.actual } }),
    (message): DomainEventBalloonChange => ({ eventId: 13, dom: message.msg.dom, actual: message.msg.actual }),
  ),
  eventCodec(
    remote.domainEventCallbackPmsuspendDisk,
    (callbackID, event: DomainEventPmsuspendDisk) => ({ callbackID, reason: event.reason, msg: { dom: event.dom } }),
    (message): DomainEventPmsuspendDisk => ({ eventId: 14, reason: message.reason, dom: message.msg.dom }),
  ),
  eventCodec(
    remote.domainEventCallbackDeviceRemoved,
    (callbackID, event: DomainEventDeviceRemoved) => ({ callbackID, msg: { dom: event.dom, devAlias: event.devAlias } }),
    (message): DomainEventDeviceRemoved => ({ eventId: 15, dom: message.msg.dom, devAlias: message.msg.devAlias }),
  ),
  eventCodec(
    remote.domainEventBlockJob2,
    (callbackID, event: DomainEventBlockJob2) => ({ callbackID, dom: event.dom, dst: event.dst, type: event.type, status: event.status }),
    (message): DomainEventBlockJob2 => ({ eventId: 16, dom: message.dom, dst: message.dst, type: message.type, status: message.status }),
  ),
  eventCodec(
    remote.domainEventCallbackTunable,
    (callbackID, event: DomainEventTunable) => ({ callbackID, dom: event.dom, params: event.params }),
    (message): DomainEventTunable => ({ eventId: 17, dom: message.dom, params: message.params }),
  ),
  eventCodec(
    remote.domainEventCallbackAgentLifecycle,
    (callbackID, event: DomainEventAgentLifecycle) => ({ callbackID, dom: event.dom, state: event.state, reason: event.reason }),
    (message): DomainEventAgentLifecycle => ({ eventId: 18, dom: message.dom, state: message.state, reason: message.reason }),
  ),
  eventCodec(
    remote.domainEventCallbackDeviceAdded,
    (callbackID, event: DomainEventDeviceAdded) => ({ callbackID, dom: event.dom, devAlias: event.devAlias }),
    (message): DomainEventDeviceAdded => ({ eventId: 19, dom: message.dom, devAlias: message.devAlias }),
  ),
  eventCodec(
    remote.domainEventCallbackMigrationIteration,
    (callbackID, event: DomainEventMigrationIteration) => ({ callbackID, dom: event.dom, iteration: event.iteration }),
    (message): DomainEventMigrationIteration => ({ eventId: 20, dom: message.dom, iteration: message.iteration }),
  ),
  eventCodec(
    remote.domainEventCallbackJobCompleted,
    (callbackID, event: DomainEventJobCompleted) => ({ callbackID, dom: event.dom, params: event.params }),
    (message): DomainEventJobCompleted => ({ eventId: 21, dom: message.dom, params: message.params }),
  ),
  eventCodec(
    remote.domainEventCallbackDeviceRemovalFailed,
    (callbackID, event: DomainEventDeviceRemovalFailed) => ({ callbackID, dom: event.dom, devAlias: event.devAlias }),
    (message): DomainEventDeviceRemovalFailed => ({ eventId: 22, dom: message.dom, devAlias: message.devAlias }),
  ),
  eventCodec(
    remote.domainEventCallbackMetadataChange,
    (callbackID, event: DomainEventMetadataChange) => ({ callbackID, dom: event.dom, type: event.type, nsuri: event.nsuri }),
    (message): DomainEventMetadataChange => ({ eventId: 23, dom: message.dom, type: message.type, nsuri: message.nsuri }),
  ),
  eventCodec(
    remote.domainEventBlockThreshold,
    (callbackID, event: DomainEventBlockThreshold) => ({ callbackID, dom: event.dom, dev: event.dev, path: event.path, threshold: event.threshold, excess: event.excess }),
    (message): DomainEventBlockThreshold => ({ eventId: 24, dom: message.dom, dev: message.dev, path: message.path, threshold: message.threshold, excess: message.excess }),
  ),
  eventCodec(
    remote.domainEventMemoryFailure,
    (callbackID, event: DomainEventMemoryFailure) => ({ callbackID, dom: event.dom, recipient: event.recipient, action: event.action, flags: event.flags }),
    (message): DomainEventMemoryFailure => ({ eventId: 25, dom: message.dom, recipient: message.recipient, action: message.action, flags: message.flags }),
  ),
  eventCodec(
    remote.domainEventMemoryDeviceSizeChange,
    (callbackID, event: DomainEventMemoryDeviceSizeChange) => ({ callbackID, dom: event.dom, alias: event.alias, size: event.size }),
    (message): DomainEventMemoryDeviceSizeChange => ({ eventId: 26, dom: message.dom, alias: message.alias, size: message.size }),
  ),
  eventCodec(
    remote.domainEventNicMacChange,
    (callbackID, event: DomainEventNicMacChange) => ({ callbackID, dom: event.dom, alias: event.alias, oldMAC: event.oldMAC, newMAC: event.newMAC }),
    (message): DomainEventNicMacChange => ({ eventId: 27, dom: message.dom, alias: message.alias, oldMAC: message.oldMAC, newMAC: message.newMAC }),
  ),
];

/** The events of a Network by their numbers. */
export const networkEvents: readonly EventCodec<NetworkEvent>[] = [
  eventCodec(
    remote.networkEventLifecycle,
    (callbackID, event: NetworkEventLifecycle) => ({ callbackID, net: event.net, event: event.event, detail: event.detail }),
    (message): NetworkEventLifecycle => ({ eventId: 0, net: message.net, event: message.event, detail: message.detail }),
  ),
  eventCodec(
    remote.networkEventCallbackMetadataChange,
    (callbackID, event: NetworkEventMetadataChange) => ({ callbackID, net: event.net, type: event.type, nsuri: event.nsuri }),
    (message): NetworkEventMetadataChange => ({ eventId: 1, net: message.net, type: message.type, nsuri: message.nsuri }),
  ),
];

/** The events of a StoragePool by their numbers. */
export const storagePoolEvents: readonly EventCodec<StoragePoolEvent>[] = [
  eventCodec(
    remote.storagePoolEventLifecycle,
    (callbackID, event: StoragePoolEventLifecycle) => ({ callbackID, pool: event.pool, event: event.event, detail: event.detail }),
    (message): StoragePoolEventLifecycle => ({ eventId: 0, pool: message.pool, event: message.event, detail: message.detail }),
  ),
  eventCodec(
    remote.storagePoolEventRefresh,
    (callbackID, event: StoragePoolEventRefresh) => ({ callbackID, pool: event.pool }),
    (message): StoragePoolEventRefresh => ({ eventId: 1, pool: message.pool }),
  ),
];

/** The events of a NodeDevice by their numbers. */
export const nodeDeviceEvents: readonly EventCodec<NodeDeviceEvent>[] = [
  eventCodec(
    remote.nodeDeviceEventLifecycle,
    (callbackID, event: NodeDeviceEventLifecycle) => ({ callbackID, dev: event.dev, event: event.event, detail: event.detail }),
    (message): NodeDeviceEventLifecycle => ({ eventId: 0, dev: message.dev, event: message.event, detail: message.detail }),
  ),
  eventCodec(
    remote.nodeDeviceEventUpdate,
    (callbackID, event: NodeDeviceEventUpdate) => ({ callbackID, dev: event.dev }),
    (message): NodeDeviceEventUpdate => ({ eventId: 1, dev: message.dev }),
  ),
];

/** The events of a Secret by their numbers. */
export const secretEvents: readonly EventCodec<SecretEvent>[] = [
  eventCodec(
    remote.secretEventLifecycle,
    (callbackID, event: SecretEventLifecycle) => ({ callbackID, secret: event.secret, event: event.event, detail: event.detail }),
    (message): SecretEventLifecycle => ({ eventId: 0, secret: message.secret, event: message.event, detail: message.detail }),
  ),
  eventCodec(
    remote.secretEventValueChanged,
    (callbackID, event: SecretEventValueChanged) => ({ callbackID, secret: event.secret }),
    (message): SecretEventValueChanged => ({ eventId: 1, secret: message.secret }),
  ),
];

/** The events of a domain as clients without callback ids know them, by their numbers. */
export const legacyDomainEvents: readonly LegacyEvent[] = [
  legacyEvent(remote.domainEventLifecycle, (event: DomainEventLifecycle) => ({ dom: event.dom, event: event.event, detail: event.detail })),
  legacyEvent(remote.domainEventReboot, (event: DomainEventReboot) => ({ dom: event.dom })),
  legacyEvent(remote.domainEventRtcChange, (event: DomainEventRtcChange) => ({ dom: event.dom, offset: event.offset })),
  legacyEvent(remote.domainEventWatchdog, (event: DomainEventWatchdog) => ({ dom: event.dom, action: event.action })),
  legacyEvent(remote.domainEventIoError, (event: DomainEventIoError) => ({ dom: event.dom, srcPath: event.srcPath, devAlias: event.devAlias, action: event.action })),
  legacyEvent(remote.domainEventGraphics, (event: DomainEventGraphics) => ({ dom: event.dom, phase: event.phase, local: event.local, remote: event.remote, authScheme: event.authScheme, subject: event.subject })),
  legacyEvent(remote.domainEventIoErrorReason, (event: DomainEventIoErrorReason) => ({ dom: event.dom, srcPath: event.srcPath, devAlias: event.devAlias, action: event.action, reason: event.reason })),
  legacyEvent(remote.domainEventControlError, (event: DomainEventControlError) => ({ dom: event.dom })),
  legacyEvent(remote.domainEventBlockJob, (event: DomainEventBlockJob) => ({ dom: event.dom, path: event.path, type: event.type, status: event.status })),
  legacyEvent(remote.domainEventDiskChange, (event: DomainEventDiskChange) => ({ dom: event.dom, oldSrcPath: event.oldSrcPath, newSrcPath: event.newSrcPath, devAlias: event.devAlias, reason: event.reason })),
  legacyEvent(remote.domainEventTrayChange, (event: DomainEventTrayChange) => ({ dom: event.dom, devAlias: event.devAlias, reason: event.reason })),
  legacyEvent(remote.domainEventPmwakeup, (event: DomainEventPmwakeup) => ({ dom: event.dom })),
  legacyEvent(remote.domainEventPmsuspend, (event: DomainEventPmsuspend) => ({ dom: event.dom })),
  legacyEvent(remote.domainEventBalloonChange, (event: DomainEventBalloonChange) => ({ dom: event.dom, actual: event.actual })),
  legacyEvent(remote.domainEventPmsuspendDisk, (event: DomainEventPmsuspendDisk) => ({ dom: event.dom })),
  legacyEvent(remote.domainEventDeviceRemoved, (event: DomainEventDeviceRemoved) => ({ dom: event.dom, devAlias: event.devAlias })),
];
