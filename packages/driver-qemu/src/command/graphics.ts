import type { Graphics } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { escapeComma } from './args.js';
import { defaultAudio } from './audio.js';
import type { BuildContext } from './build.js';

/** The first port of VNC displays: display 0. */
export const firstVncPort = 5900;

export function addGraphics(context: BuildContext): void {
  for (const graphics of context.domain.devices?.graphics ?? []) {
    if (graphics.type !== 'vnc')
      throw qemuError(ErrorCode.CONFIG_UNSUPPORTED, `graphics of type '${graphics.type}' are not supported`);
    addVnc(context, graphics);
  }
}

function addVnc({ args }: BuildContext, graphics: Extract<Graphics, { type: 'vnc' }>): void {
  const listen = graphics.listens?.[0];
  const parts: string[] = [];
  if (listen?.type === 'socket') parts.push(`vnc=unix:${escapeComma(listen.socket ?? '')}`);
  else if (listen?.type === 'none') parts.push('none');
  else {
    const address = (listen?.type === 'address' ? listen.address : undefined) ?? '127.0.0.1';
    const host = address.includes(':') ? `[${address}]` : address;
    parts.push(`${host}:${Math.max(0, (graphics.port ?? firstVncPort) - firstVncPort)}`);
    if (graphics.websocket !== undefined)
      parts.push(graphics.websocket === -1 ? 'websocket=on' : `websocket=${graphics.websocket}`);
  }
  if (graphics.sharePolicy !== undefined) parts.push(`share=${graphics.sharePolicy}`);
  if (graphics.passwd !== undefined) parts.push('password=on');
  if (graphics.powerControl !== undefined)
    parts.push(`power-control=${graphics.powerControl ? 'on' : 'off'}`);
  parts.push(`audiodev=${graphics.audio === undefined ? defaultAudio : `audio${graphics.audio}`}`);
  args.add('-vnc', parts.join(','));
  if (graphics.keymap !== undefined) args.add('-k', graphics.keymap);
}
