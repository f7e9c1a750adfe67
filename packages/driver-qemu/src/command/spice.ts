import type { GraphicsOf, SpiceChannel } from '@tsvirt/conf/domain';
import { unsupportedConfig } from '../errors.js';
import { escapeComma, onOffText } from './args.js';
import type { BuildContext } from './build.js';
import { displaySocket } from './display-socket.js';

type Spice = GraphicsOf<'spice'>;

/** Which of its ports a SPICE display needs, by what its channels may go over. */
export interface SpicePorts {
  readonly plain: boolean;
  readonly tls: boolean;
}

/** How many channels a SPICE display can say something of. */
const channelKinds = 8;

/** The ports that a display needs whose ports are chosen for it. @param tls whether the host is set up for TLS */
export function spicePortsNeeded(
  { defaultMode = 'any', channels = [] }: Pick<Spice, 'defaultMode' | 'channels'>,
  tls: boolean,
): SpicePorts {
  const modes = new Set<SpiceChannel['mode']>(channels.map(({ mode }) => mode));
  if (channels.length < channelKinds) modes.add(defaultMode);
  return {
    plain: modes.has('insecure') || modes.has('any'),
    tls: modes.has('secure') || (modes.has('any') && tls),
  };
}

/** `-spice` */
export function addSpice(context: BuildContext, graphics: Spice): void {
  const { args, resources } = context;
  const { reached, plain, tls } = whereSpiceListens(context, graphics);
  const parts = [...reached];
  if (graphics.mouse !== undefined) parts.push(`agent-mouse=${onOffText(graphics.mouse === 'client')}`);
  // A password itself is set by the monitor, where nobody sees it.
  if (graphics.passwd === undefined && resources.spicePassword === undefined)
    parts.push('disable-ticketing=on');
  if (tls) parts.push(`x509-dir=${escapeComma(resources.spiceTls ?? '')}`);
  const channel = (name: string, mode: SpiceChannel['mode'] | undefined) => {
    if (mode === undefined || mode === 'any') return;
    if (!(mode === 'secure' ? tls : plain))
      throw unsupportedConfig(
        `the SPICE channel '${name}' is to be '${mode}', but the display has no such connection`,
      );
    parts.push(`${mode === 'secure' ? 'tls' : 'plaintext'}-channel=${name}`);
  };
  channel('default', graphics.defaultMode);
  for (const { name, mode } of graphics.channels ?? []) channel(name, mode);
  const setting = (name: string, value: string | undefined) => {
    if (value !== undefined) parts.push(`${name}=${escapeComma(value)}`);
  };
  setting('image-compression', graphics.image);
  setting('jpeg-wan-compression', graphics.jpeg);
  setting('zlib-glz-wan-compression', graphics.zlib);
  setting('playback-compression', onOffText(graphics.playback));
  setting('streaming-video', graphics.streaming);
  if (graphics.clipboard === false) parts.push('disable-copy-paste=on');
  if (graphics.filetransfer === false) parts.push('disable-agent-file-xfer=on');
  if (graphics.gl?.enable === true) {
    parts.push('gl=on');
    setting('rendernode', graphics.gl.rendernode ?? resources.renderNode);
  }
  parts.push('seamless-migration=on');
  args.add('-spice', parts.join(','));
  if (graphics.keymap !== undefined) args.add('-k', graphics.keymap);
}

interface Listening {
  readonly reached: readonly string[];
  /** Whether there is a connection without and one with encryption. */
  readonly plain: boolean;
  readonly tls: boolean;
}

function whereSpiceListens({ resources }: BuildContext, graphics: Spice): Listening {
  const listen = graphics.listens[0];
  if (listen?.type === 'socket') {
    const path = displaySocket('spice', listen, resources.directory);
    return { reached: ['unix=on', `addr=${escapeComma(path)}`], plain: true, tls: false };
  }
  // QEMU wants a port named where nothing else is said: 0 stands for none.
  if (listen === undefined || listen.type === 'none')
    return { reached: ['port=0'], plain: false, tls: false };
  const { port = 0, tlsPort = 0 } = graphics;
  if (tlsPort > 0 && resources.spiceTls === undefined)
    throw unsupportedConfig('the SPICE display has a TLS port, but this driver is not set up for TLS');
  const reached = [
    ...(port > 0 ? [`port=${port}`] : []),
    ...(tlsPort > 0 ? [`tls-port=${tlsPort}`] : []),
    ...(port > 0 || tlsPort > 0 ? [`addr=${escapeComma(listen.address ?? '127.0.0.1')}`] : ['port=0']),
  ];
  return { reached, plain: port > 0, tls: tlsPort > 0 };
}
