import { join } from 'node:path';

/** Where a display listens that is reached by a socket: as its document says, or in the guest's own directory. */
export function displaySocket(
  type: 'vnc' | 'spice',
  listen: { readonly socket?: string | undefined },
  directory: string,
): string {
  return listen.socket ?? join(directory, `${type}.sock`);
}
