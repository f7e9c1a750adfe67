import type { GraphicsOf } from '@tsvirt/conf/domain';
import { type Guest, type GuestObject, liveOf } from '../domain/guest.js';
import { setDisplayPassword } from '../domain/passwords.js';
import type { QemuState } from '../driver-state.js';
import { unsupportedOperation } from '../errors.js';
import { missingDevice } from './kinds.js';
import { replace } from './replace.js';

/** Sets the password of a running guest's display; where and how it listens must stay as it is. */
export async function changeGraphics(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  wanted: GraphicsOf<'vnc'> | GraphicsOf<'spice'>,
): Promise<void> {
  const all = liveOf(object).devices?.graphics ?? [];
  const graphics = all.find(({ type }) => type === wanted.type) as typeof wanted | undefined;
  if (graphics === undefined) throw missingDevice(object.name, { kind: 'graphics', device: wanted });
  const listen = wanted.listens[0];
  const before = graphics.listens[0];
  const moved =
    (!wanted.autoport && !samePorts(graphics, wanted)) ||
    wanted.keymap !== graphics.keymap ||
    (listen?.type === 'address' &&
      listen.address !== undefined &&
      (before?.type !== 'address' || listen.address !== (before.address ?? '127.0.0.1')));
  if (moved || (listen !== undefined && listen.type !== before?.type))
    throw unsupportedOperation(`only the password of a display can be changed while '${object.name}' runs`);
  if ((graphics.passwd === undefined) !== (wanted.passwd === undefined))
    throw unsupportedOperation(
      `whether a display has a password can't be changed while '${object.name}' runs, only which one`,
    );
  await setDisplayPassword(guest.monitor, wanted);
  const { passwd, passwdValidTo, connected } = wanted;
  await replace(state, object, 'graphics', graphics, { ...graphics, passwd, passwdValidTo, connected });
}

function samePorts(
  a: GraphicsOf<'vnc'> | GraphicsOf<'spice'>,
  b: GraphicsOf<'vnc'> | GraphicsOf<'spice'>,
): boolean {
  const tls = (graphics: typeof a) => (graphics.type === 'spice' ? graphics.tlsPort : undefined);
  return a.port === b.port && tls(a) === tls(b);
}
