import type { Domain, GraphicsInput } from '../domain/index.js';
import type { VmxConfig, VmxLines } from './config.js';
import { notInVmx } from './failure.js';

const prefix = 'RemoteDisplay.vnc';

/** The display that the host offers by VNC. */
export function parseVnc(config: VmxConfig): GraphicsInput | undefined {
  if (config.boolean(`${prefix}.enabled`) !== true) return undefined;
  const port = Number(config.integer(`${prefix}.port`) ?? -1n);
  if (port > 0xffff) throw config.wrong(`${prefix}.port`, 'a port up to 65535');
  const address = config.string(`${prefix}.ip`);
  const keymap = config.string(`${prefix}.keymap`);
  const passwd = config.string(`${prefix}.password`);
  return {
    type: 'vnc',
    ...(port < 0 ? { autoport: true } : { port, autoport: false }),
    listens: [{ type: 'address', ...(address === undefined ? {} : { address }) }],
    ...(keymap === undefined ? {} : { keymap }),
    ...(passwd === undefined ? {} : { passwd }),
  };
}

export function formatVnc(domain: Domain, lines: VmxLines): void {
  for (const graphics of domain.devices.graphics ?? []) {
    if (graphics.type !== 'vnc') throw notInVmx(`a display of type '${graphics.type}': only VNC can be had`);
    lines.add(`${prefix}.enabled`, true);
    if (graphics.port !== undefined && !graphics.autoport) lines.add(`${prefix}.port`, graphics.port);
    const [listen] = graphics.listens;
    if (listen?.type === 'address' && listen.address !== undefined) lines.add(`${prefix}.ip`, listen.address);
    if (graphics.keymap !== undefined) lines.add(`${prefix}.keymap`, graphics.keymap);
    if (graphics.passwd !== undefined) lines.add(`${prefix}.password`, graphics.passwd);
  }
}
