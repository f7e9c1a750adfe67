import { closeSync, readdirSync, readFileSync, statSync, unlinkSync } from 'node:fs';
import { constants } from 'node:os';
import { isGeneratedTarget, type NetworkInterface } from '@tsvirt/conf/domain';
import {
  ErrorCode,
  ErrorDomain,
  errnoOf,
  exists,
  ipBatch,
  isCommandError,
  openMacvtap,
  randomUuid,
  type UndoStack,
  VirtError,
} from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { type DirectMode, type Plug, type Socket, usesVirtio } from './plug.js';
import { bandwidthOfTap, limitTap } from './traffic.js';

/** As `ip` calls it where it differs. */
const nameOfMode = (mode: DirectMode): string => (mode === 'passthrough' ? 'passthru' : mode);

/** How often another name is tried when somebody else took the one that was free. */
const attempts = 10;

/**
 * Makes a macvtap on an interface of the host. It outlasts its descriptors: {@link removeLink} is for who ends the guest, and
 * gives the host's interface its own address back that a passed-through one had lent to the guest.
 */
export async function macvtapOn(
  state: QemuState,
  iface: NetworkInterface,
  into: Extract<Socket, { type: 'direct' }>,
  undo: UndoStack,
): Promise<Plug> {
  const device = await makeLink(state, iface, into);
  undo.push(`remove ${device}`, () => removeLink(state, device));
  const fds = await openNode(state, device, {
    queues: iface.driver?.queues,
    vnetHeader: usesVirtio(iface),
  });
  let open = true;
  const close = () => {
    if (!open) return;
    open = false;
    for (const fd of fds) closeSync(fd);
  };
  undo.push(`close ${device}`, close);
  // The address of a passed-through interface can only be changed once that is what it is.
  const set = (...words: string[]) => ['link', 'set', 'dev', device, ...words];
  await ip(state, device, into, [
    ...(into.mode === 'passthrough' ? [set('address', iface.mac.address)] : []),
    ...(iface.mtu === undefined ? [] : [set('mtu', String(iface.mtu))]),
    set('up'),
  ]);
  if (iface.bandwidth !== undefined)
    await limitTap(state.runner, device, bandwidthOfTap('direct', iface.bandwidth));
  return { fds, close, device, into, outlasts: true };
}

/** Removes an interface of the host, if it is there. */
export async function removeLink(state: QemuState, device: string): Promise<void> {
  if (await exists(`/sys/class/net/${device}`))
    await state.runner.run(['ip', 'link', 'delete', 'dev', device]);
}

/** @returns the name of the new link */
async function makeLink(
  state: QemuState,
  iface: NetworkInterface,
  into: Extract<Socket, { type: 'direct' }>,
): Promise<string> {
  const wanted = iface.target?.dev;
  const given = wanted !== undefined && !isGeneratedTarget(wanted) ? wanted : undefined;
  for (let attempt = 1; ; attempt++) {
    const name = given ?? freeName(attempt);
    const mac = into.mode === 'passthrough' ? [] : ['address', iface.mac.address];
    const kind = ['type', 'macvtap', 'mode', nameOfMode(into.mode)];
    try {
      await ip(state, name, into, [['link', 'add', 'link', into.dev, 'name', name, ...mac, ...kind]]);
      return name;
    } catch (error) {
      if (given !== undefined || attempt === attempts || !(await exists(`/sys/class/net/${name}`)))
        throw error;
    }
  }
}

/** The `nth` name of its kind that no interface has. */
function freeName(nth: number): string {
  const taken = new Set(readdirSync('/sys/class/net'));
  for (let number = 0; ; number++) {
    const name = `macvtap${number}`;
    if (!taken.has(name) && --nth === 0) return name;
  }
}

/**
 * Opens the character device of a macvtap. Its node is made by the kernel or udev; in a container or a namespace there may be
 * none, or one of another device: then one is made for the moment.
 */
async function openNode(
  state: QemuState,
  device: string,
  options: Parameters<typeof openMacvtap>[1],
): Promise<number[]> {
  const index = readFileSync(`/sys/class/net/${device}/ifindex`, 'utf8').trim();
  const node = `/dev/tap${index}`;
  try {
    const number = readFileSync(`/sys/class/net/${device}/tap${index}/dev`, 'utf8').trim();
    if (numberOf(node) === number) return openMacvtap(node, options);
    const own = `/dev/.${device}-${randomUuid()}`;
    await state.runner.run(['mknod', '-m', '600', own, 'c', ...number.split(':')]);
    try {
      return openMacvtap(own, options);
    } finally {
      unlinkSync(own);
    }
  } catch (cause) {
    throw systemError(`the device of the interface ${device} can't be opened`, errnoOf(cause), cause);
  }
}

/** Major and minor number of a device, as the kernel writes them; undefined where there is none. */
function numberOf(path: string): string | undefined {
  const rdev = statSync(path, { throwIfNoEntry: false })?.rdev;
  if (rdev === undefined) return undefined;
  const major = (rdev >>> 8) & 0xfff;
  const minor = (rdev & 0xff) | ((rdev >>> 12) & 0xfff00);
  return `${major}:${minor}`;
}

async function ip(
  state: QemuState,
  device: string,
  { dev }: { readonly dev: string },
  commands: readonly (readonly string[])[],
): Promise<void> {
  try {
    await ipBatch(state.runner, commands);
  } catch (cause) {
    if (!isCommandError(cause)) throw cause;
    const missing = !(await exists(`/sys/class/net/${dev}`));
    const why = cause.stderr.trim();
    throw systemError(
      missing
        ? `an interface can't be put on '${dev}': there is no such device`
        : `the interface ${device} can't be put on '${dev}': ${why}`,
      missing ? 'ENODEV' : why.includes('busy') ? 'EBUSY' : undefined,
      cause,
    );
  }
}

function systemError(message: string, errno: string | undefined, cause: unknown): VirtError {
  const int1 = Object.entries(constants.errno).find(([name]) => name === errno)?.[1];
  return new VirtError(ErrorCode.SYSTEM_ERROR, message, {
    domain: ErrorDomain.QEMU,
    ...(int1 === undefined ? {} : { int1 }),
    cause,
  });
}
