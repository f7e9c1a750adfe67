export { admin } from '../generated/rpc/admin-procedures.js';
export { lxc } from '../generated/rpc/lxc-procedures.js';
export { DriverFeature, Program } from '../generated/rpc/programs.js';
export { qemu } from '../generated/rpc/qemu-procedures.js';
export { remote } from '../generated/rpc/remote-procedures.js';
export type { VirNetStreamHole as StreamHole } from '../generated/rpc/virnet.js';
export {
  readVirNetStreamHole as readStreamHole,
  writeVirNetStreamHole as writeStreamHole,
} from '../generated/rpc/virnet.js';
export { type ChannelEnd, WireChannel } from './channel/channel.js';
export { type FileCarrier, unixFileCarrier } from './channel/files.js';
export { HalfMessages } from './channel/half-messages.js';
export { ChannelTurns } from './channel/turns.js';
export type { EventCodec, LegacyEvent } from './events/codec.js';
export {
  type EventKind,
  type EventOf,
  eventMessage,
  legacyDomainEvent,
  qemuMonitorEvent,
} from './events/messages.js';
export { keepaliveKind, readFdCount, writeFdCount, writeKeepalive } from './message/control.js';
export { readError, writeError } from './message/error.js';
export { MessageFramer } from './message/framer.js';
export { limits } from './message/limits.js';
export { headOf, type Message, type MessageHead, MessageStatus, MessageType } from './message/message.js';
export { detach, payloadOf, readReply } from './message/payload.js';
export { writeMessage } from './message/write.js';
export type { AclRule, AnyProcedure, Procedure } from './procedure/procedure.js';
export { allowedReadOnly, findProcedure, requiredPermissions } from './procedure/table.js';
export { invoke, isServed } from './server/invoke.js';
export { deniedReadOnly, notSupported, type ServerCall, type ServerResult } from './server/serve.js';
export { type StreamReceiver, type WireStream, WireStreams } from './stream/wire-stream.js';
export { rpcError } from './xdr/errors.js';
export { XdrReader } from './xdr/reader.js';
export { XdrWriter } from './xdr/writer.js';
