import type { GraphicsOf } from '@tsvirt/conf/domain';
import type { QmpClient } from '../qmp/index.js';

/** Gives a display the password that its document says, and its end. */
export async function setDisplayPassword(
  monitor: QmpClient,
  { type: protocol, passwd, passwdValidTo, connected = 'keep' }: GraphicsOf<'vnc'> | GraphicsOf<'spice'>,
): Promise<void> {
  if (passwd === undefined) return;
  await monitor.execute('set_password', { protocol, password: passwd, connected });
  const time =
    passwdValidTo === undefined ? 'never' : String(Math.floor(Date.parse(`${passwdValidTo}Z`) / 1000));
  await monitor.execute('expire_password', { protocol, time });
}
