import type { Domain } from '@tsvirt/conf/domain';
import type { Defined, ObjectStore } from '@tsvirt/conf/store';
import { type Draft, randomUuid, SeededRandom } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { parseDefinition } from '../prepare/definition.js';
import type { Guest } from './guest.js';

/** All that a definition is made from: the same leads to the same definition. */
interface DefineCall {
  readonly xml: string;
  readonly validate: boolean;
  /** Of what the document leaves open to chance: the UUID, MAC addresses. */
  readonly seed: string;
}

/**
 * Makes a document the persistent definition of its domain; what it was asked with goes to the disk while the document is read.
 * @throws what `parseDefinition` and `ObjectStore.define` throw
 */
export function defineDocument(
  state: QemuState,
  store: ObjectStore<Domain, Guest>,
  xml: string,
  validate: boolean,
): Promise<Defined<Domain, Guest>> {
  const call = { xml, validate, seed: randomUuid() };
  return store.drafted(
    () => encodeCall(call),
    (draft) => define(state, store, call, draft),
  );
}

/** Makes a definition again that a crash cut off. */
export async function redoDefinition(state: QemuState, content: Uint8Array): Promise<void> {
  await define(state, state.store, decodeCall(content), undefined);
}

async function define(
  state: QemuState,
  store: ObjectStore<Domain, Guest>,
  { xml, validate, seed }: DefineCall,
  draft: Draft | undefined,
): Promise<Defined<Domain, Guest>> {
  const definition = await parseDefinition(state, xml, { validate, random: new SeededRandom(seed) });
  return store.define(definition, draft);
}

function encodeCall({ xml, validate, seed }: DefineCall): Uint8Array {
  return Buffer.from(`define ${validate ? 'valid' : 'any'} ${seed}\n${xml}`);
}

function decodeCall(content: Uint8Array): DefineCall {
  const text = Buffer.from(content).toString('utf8');
  const end = text.indexOf('\n');
  const [, kind = '', seed = ''] = text.slice(0, end).split(' ');
  return { xml: text.slice(end + 1), validate: kind === 'valid', seed };
}
