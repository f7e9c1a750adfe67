import { parseXml } from '@tsvirt/conf';
import { type GuestCpu, guestCpuDocument } from '@tsvirt/conf/cpu';
import { checkAbiStability, type Domain, formatDomain } from '@tsvirt/conf/domain';
import type { SaveImage } from '@tsvirt/conf/saveimage';
import { withoutFound } from '../domain/chain.js';
import { currentMemory, type GuestObject } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { unsupportedConfig } from '../errors.js';
import { extensions } from '../extension.js';
import { parseDefinition } from '../prepare/definition.js';

/** The document of a running domain for its image. */
export function imageDocument(object: GuestObject): string {
  const domain = withoutOwnPaths(withoutFound(object.current), object.data?.record.directory);
  return formatImageDocument({ ...domain, currentMemory: currentMemory(object) });
}

/** The domain without the places of sockets that were chosen for this run. */
function withoutOwnPaths(domain: Domain, directory: string | undefined): Domain {
  const { channels } = domain.devices;
  if (channels === undefined || directory === undefined) return domain;
  const without = channels.map((channel) => {
    const { source } = channel;
    if (source.type !== 'unix' || source.path?.startsWith(`${directory}/`) !== true) return channel;
    const { path: _, ...rest } = source;
    return { ...channel, source: rest };
  });
  return { ...domain, devices: { ...domain.devices, channels: without } };
}

/**
 * What an image says beside its document of a running domain: of the mode `host-model`, of which others make another CPU, the CPU that
 * the guest has in truth.
 */
export function imageCookie({ type, cpu }: Domain): string | undefined {
  if (cpu?.mode !== 'host-model') return undefined;
  const { model: _, match: __, numa: ___, ...rest } = cpu;
  const mode = type === 'kvm' ? 'host-passthrough' : 'maximum';
  const truth: GuestCpu = { ...rest, mode, check: 'none', migratable: true };
  return `<cookie>\n${guestCpuDocument.format(truth, { level: 1 })}</cookie>\n`;
}

/**
 * The document that the image has instead of its own, completed.
 * @throws VirtError `CONFIG_UNSUPPORTED` if the guest would see another machine by it, or for another domain's
 */
export async function replacementDocument(state: QemuState, own: string, given: string): Promise<string> {
  return formatImageDocument(await replacement(state, own, given));
}

/** As {@link replacementDocument}, as a model. */
async function replacement(state: QemuState, own: string, given: string): Promise<Domain> {
  const after = await parseDefinition(state, given, { isSaved: true });
  const before = await parseDefinition(state, own, { isSaved: true });
  for (const key of ['name', 'uuid'] as const)
    if (before[key] !== after[key])
      throw unsupportedConfig(
        `the document is that of another domain: its ${key} is '${after[key]}', not '${before[key]}'`,
      );
  // The host's model is what the guest has, not what another host would make of it.
  if (after.cpu?.mode === 'host-model' && before.cpu?.mode === 'custom') after.cpu = before.cpu;
  checkAbiStability(before, after);
  return after;
}

/**
 * What is restored from an image, with the CPU as its guest got it, where the image says that: by its own document or the one
 * given, or that which the administrator's scripts make of it.
 * @throws VirtError as {@link replacement}; `HOOK_SCRIPT_FAILED` if a script refuses it
 */
export async function restoredDomain(
  state: QemuState,
  image: SaveImage,
  given: string | null = null,
): Promise<Domain> {
  const domain =
    given === null
      ? await parseDefinition(state, image.xml, { isSaved: true })
      : await replacement(state, image.xml, given);
  const changed = await state.hooks.filter({
    object: domain.name ?? '',
    operation: 'restore',
    phase: 'begin',
    document: () => formatImageDocument(domain),
  });
  const wanted = changed === undefined ? domain : await replacement(state, image.xml, changed);
  return withoutChosenLabels(withCookie(wanted, image));
}

/** The domain without the labels that its last host chose for it by itself: here nothing has any. */
function withoutChosenLabels(domain: Domain): Domain {
  const { seclabels } = domain;
  if (seclabels === undefined) return domain;
  const asked = seclabels.filter(({ type, baselabel }) => type !== 'dynamic' || baselabel !== undefined);
  return { ...domain, seclabels: asked };
}

/** The domain with what the image says of its guest beside the document. */
function withCookie(domain: Domain, { cookie }: SaveImage): Domain {
  // What this driver itself says is what it does with the document anyway.
  if (cookie === undefined || cookie === imageCookie(domain)) return domain;
  const element = parseXml(cookie).child('cpu');
  if (element === undefined) return domain;
  const { numa, check } = domain.cpu ?? {};
  const cpu: GuestCpu = guestCpuDocument.read(element);
  return {
    ...domain,
    cpu: { ...cpu, ...(numa === undefined ? {} : { numa }), ...(check === undefined ? {} : { check }) },
  };
}

/** For any host: nothing that is so only while the guest runs here, nor what every machine of the kind has. */
export function formatImageDocument(domain: Domain, secure = true): string {
  const watchdogs = domain.devices.watchdogs?.filter(
    ({ model, action }) => model !== 'itco' || action !== 'reset',
  );
  const devices = { ...domain.devices, ...(watchdogs === undefined ? {} : { watchdogs }) };
  return formatDomain({ ...domain, devices }, { extensions, secure, inactive: true, migratable: true });
}
