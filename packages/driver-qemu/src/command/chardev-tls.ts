import type { BuildContext } from './build.js';
import type { ChardevEnd } from './chardev.js';

/**
 * Gives QEMU the certificates of a character device that is reached by TLS. Whoever is at the other end has one, too.
 * @returns the name of the object; undefined where there's no TLS
 */
export function addChardevCertificates(
  { args, resources }: BuildContext,
  { alias, source }: ChardevEnd,
): string | undefined {
  if (source.type !== 'tcp' || source.tls !== true) return undefined;
  const id = `objchar${alias}_tls0`;
  args.json('-object', {
    'qom-type': 'tls-creds-x509',
    id,
    dir: resources.chardevTls,
    endpoint: source.mode === 'bind' ? 'server' : 'client',
    'verify-peer': true,
  });
  return id;
}
