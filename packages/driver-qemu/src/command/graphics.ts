import type { GraphicsOf } from '@tsvirt/conf/domain';
import { unsupportedConfig } from '../errors.js';
import { escapeComma, keyValues, onOffText } from './args.js';
import { audioOf } from './audio.js';
import type { BuildContext } from './build.js';
import { displaySocket } from './display-socket.js';
import { addSpice } from './spice.js';

/** VNC counts its displays from this port on. */
export const firstVncPort = 5900;

export function addGraphics(context: BuildContext): void {
  for (const graphics of context.domain.devices?.graphics ?? [])
    switch (graphics.type) {
      case 'vnc':
        addVnc(context, graphics);
        break;
      case 'spice':
        addSpice(context, graphics);
        break;
      case 'sdl':
        context.args.add('-display', keyValues('sdl', { gl: onOffText(graphics.gl?.enable) }));
        break;
      case 'egl-headless':
        context.args.add(
          '-display',
          keyValues('egl-headless', {
            rendernode: graphics.gl?.rendernode ?? context.resources.renderNode,
          }),
        );
        break;
      case 'dbus':
        context.args.add('-display', busDisplay(context, graphics));
        break;
      default:
        throw unsupportedConfig(`graphics of type '${graphics.type}' are not supported`);
    }
}

function addVnc({ domain, args, resources }: BuildContext, graphics: GraphicsOf<'vnc'>): void {
  const listen = graphics.listens?.[0];
  const parts: string[] = [];
  if (listen?.type === 'socket')
    parts.push(`vnc=unix:${escapeComma(displaySocket('vnc', listen, resources.directory))}`);
  else if (listen?.type === 'none') parts.push('none');
  else {
    const address = listen?.address ?? '127.0.0.1';
    const host = address.includes(':') ? `[${address}]` : address;
    parts.push(`${escapeComma(host)}:${(graphics.port ?? firstVncPort) - firstVncPort}`);
    if (graphics.websocket !== undefined)
      parts.push(graphics.websocket === -1 ? 'websocket=on' : `websocket=${graphics.websocket}`);
  }
  if (graphics.sharePolicy !== undefined) parts.push(`share=${graphics.sharePolicy}`);
  if (graphics.passwd !== undefined) parts.push('password=on');
  if (graphics.powerControl !== undefined)
    parts.push(`power-control=${graphics.powerControl ? 'on' : 'off'}`);
  parts.push(`audiodev=${audioOf(domain, graphics.audio)}`);
  args.add('-vnc', parts.join(','));
  if (graphics.keymap !== undefined) args.add('-k', graphics.keymap);
}

function busDisplay({ domain, capabilities }: BuildContext, graphics: GraphicsOf<'dbus'>): string {
  if (!capabilities.has('display-dbus'))
    throw unsupportedConfig("the emulator has no displays of type 'dbus'", 'on Debian: qemu-system-gui');
  const { p2p, address, gl, audio } = graphics;
  return keyValues('dbus', {
    p2p: p2p ? 'on' : undefined,
    addr: p2p ? undefined : address,
    gl: onOffText(gl?.enable),
    rendernode: gl?.enable === true ? gl.rendernode : undefined,
    audiodev: audio === undefined ? undefined : audioOf(domain, audio),
  });
}
