import { extensionOf } from '@tsvirt/conf';
import type { Domain } from '@tsvirt/conf/domain';
import { qemuExtension } from '../extension.js';
import { audioEnvironment } from './audio.js';

/** The environment of a guest's process: as little as possible, homes inside of its own directory. */
export function guestEnvironment(directory: string, domain: Domain): Record<string, string> {
  return {
    LC_ALL: 'C',
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    HOME: directory,
    USER: process.env.USER ?? 'root',
    LOGNAME: process.env.LOGNAME ?? process.env.USER ?? 'root',
    XDG_DATA_HOME: `${directory}/.local/share`,
    XDG_CACHE_HOME: `${directory}/.cache`,
    XDG_CONFIG_HOME: `${directory}/.config`,
    ...domainEnvironment(domain, process.env.XDG_RUNTIME_DIR ?? `/run/user/${process.getuid?.() ?? 0}`),
  };
}

/**
 * What a document says that QEMU learns by its environment: where the clock's local time is, of audio backends, and what it names itself.
 * @param runtime the user's directory of sockets
 */
export function domainEnvironment(domain: Domain, runtime: string): Record<string, string> {
  const { clock } = domain;
  const env: Record<string, string> = {
    ...(clock?.offset === 'timezone' ? { TZ: clock.timezone } : {}),
    ...displayEnvironment(domain),
    ...audioEnvironment(domain, runtime),
  };
  for (const { name, value } of extensionOf(domain, qemuExtension)?.env ?? []) env[name] = value ?? '';
  return env;
}

/** How a window of the host's is opened. */
function displayEnvironment({ devices }: Domain): Record<string, string> {
  const sdl = devices.graphics?.find((graphics) => graphics.type === 'sdl');
  if (sdl === undefined) return {};
  const { xauth, display } = sdl;
  return {
    ...(xauth === undefined ? {} : { XAUTHORITY: xauth }),
    ...(display === undefined ? {} : { DISPLAY: display }),
  };
}
