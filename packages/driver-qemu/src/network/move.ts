import type { NetworkInterface } from '@tsvirt/conf/domain';
import { ErrorCode, exists, ipBatch, type UndoStack } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { qemuError, unsupportedOperation } from '../errors.js';
import type { Plug, Socket } from './plug.js';
import { openPort } from './ports.js';

/**
 * Plugs the host's end of a running guest's card into another network or bridge; the guest doesn't notice.
 * Everything done is pushed on the undo stack. The old port is the caller's to give back.
 * @param wanted the interface as it is to be
 * @throws VirtError `OPERATION_UNSUPPORTED` for a network that has no bridge, `INTERNAL_ERROR`
 */
export async function moveTap(
  state: QemuState,
  domain: { readonly name: string; readonly uuid: string },
  iface: NetworkInterface,
  wanted: NetworkInterface,
  undo: UndoStack,
): Promise<Plug> {
  const device = iface.target?.dev;
  const before = bridgeOf(iface);
  if (device === undefined || before === undefined)
    throw unsupportedOperation(
      `the interface ${iface.mac.address} is in no bridge that it could be moved from`,
    );
  const { socket, port } = await socketFor(state, domain, wanted, undo);
  const moveTo = (bridge: string) =>
    ipBatch(state.runner, [['link', 'set', 'dev', device, 'master', bridge]]);
  try {
    await moveTo(socket.bridge);
  } catch (cause) {
    const there = await exists(`/sys/class/net/${socket.bridge}`);
    throw qemuError(
      there ? ErrorCode.INTERNAL_ERROR : ErrorCode.SYSTEM_ERROR,
      `the interface ${device} can't be plugged into the bridge '${socket.bridge}'${there ? '' : ': there is no such device'}`,
      undefined,
      cause,
    );
  }
  undo.push(`plug ${device} into ${before} again`, () => moveTo(before));
  return { fds: [], close: () => undefined, device, into: socket, ...(port === undefined ? {} : { port }) };
}

type Bridged = Extract<Socket, { bridge: string }>;

async function socketFor(
  state: QemuState,
  domain: { readonly name: string; readonly uuid: string },
  wanted: NetworkInterface,
  undo: UndoStack,
): Promise<{ readonly socket: Bridged; readonly port?: Plug['port'] }> {
  const bridge = wanted.type === 'bridge' ? wanted.source?.bridge : undefined;
  if (bridge !== undefined) return { socket: { type: 'bridge', bridge } };
  if (wanted.type !== 'network')
    throw unsupportedOperation(`a tap can't become an interface of type '${wanted.type}'`);
  const { network } = wanted.source;
  const { socket, port } = await openPort(await state.network(), network, domain, wanted, undo);
  if (socket.type === 'direct' || socket.type === 'ethernet')
    throw unsupportedOperation(`the network '${network}' has no bridge: a tap can't be plugged into it`);
  return { socket, ...(port === undefined ? {} : { port }) };
}

function bridgeOf(iface: NetworkInterface): string | undefined {
  return iface.type === 'bridge' || iface.type === 'network' ? iface.source?.bridge : undefined;
}
