import type { Tpm } from '@tsvirt/conf/domain';
import { unsupportedConfig } from '../errors.js';
import { addressMembers } from './address.js';
import { keyValues } from './args.js';
import type { BuildContext } from './build.js';
import { addFdSet } from './fd-sets.js';

/** Trusted platform modules: the host's, or programs that are one. */
export function addTpms(context: BuildContext): void {
  for (const tpm of context.domain.devices.tpms ?? [])
    if (tpm.model === 'spapr-tpm-proxy') addProxy(context, tpm);
    else addTpm(context, tpm);
}

function addTpm(context: BuildContext, tpm: Tpm): void {
  const { domain, args } = context;
  const { alias = '', backend, model = 'tpm-tis', address } = tpm;
  const id = `tpm-${alias}`;
  if (backend.type === 'passthrough') {
    const path = addFdSet(context, [`${alias}-tpm`]) ?? backend.device;
    const cancel = addFdSet(context, [`${alias}-cancel`]);
    args.add('-tpmdev', keyValues(`passthrough,id=${id}`, { path, 'cancel-path': cancel }));
  } else {
    args.add('-chardev', keyValues('socket,id=chrtpm', { path: tpmSocket(context, tpm) }));
    args.add('-tpmdev', `emulator,id=${id},chardev=chrtpm`);
  }
  const isArm = domain.os.type?.arch === 'aarch64';
  args.json('-device', {
    driver: model === 'tpm-tis' && isArm ? 'tpm-tis-device' : model,
    tpmdev: id,
    id: alias,
    ...addressMembers(domain, address),
  });
}

/** Where the program that is a TPM answers. */
function tpmSocket({ resources }: BuildContext, { alias = '', backend }: Tpm): string {
  const path = backend.type === 'external' ? backend.source.path : resources.helperSockets.get(alias);
  if (path === undefined) throw unsupportedConfig(`the TPM '${alias}' has no socket`);
  return path;
}

function addProxy({ domain, args }: BuildContext, { alias, backend, address }: Tpm): void {
  if (backend.type !== 'passthrough')
    throw unsupportedConfig("a TPM of model 'spapr-tpm-proxy' is passed through");
  args.json('-device', {
    driver: 'spapr-tpm-proxy',
    id: alias,
    'host-path': backend.device,
    ...addressMembers(domain, address),
  });
}
