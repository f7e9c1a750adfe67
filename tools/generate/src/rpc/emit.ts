import { buildModel } from '../contract/model.js';
import type { GeneratedFile } from '../output.js';
import { type ProgramName, readWire } from '../wire-facts.js';
import { clientFile } from './client.js';
import { eventsFile } from './events.js';
import { proceduresFile, programsFile } from './procedures.js';
import { serverFile } from './server.js';
import { structsFile } from './structs.js';
import { WireTypes } from './wire-types.js';

/** The wire's codecs, procedures and mappings: `packages/core/src/generated/rpc`. */
export function generateRpc(factsDirectory: string): GeneratedFile[] {
  const facts = readWire(factsDirectory);
  const model = buildModel(factsDirectory);
  const truths = new Set(
    model.methods.flatMap(({ procedure, results }) =>
      results.filter((field) => field.boolean).map((field) => `${procedure.ret}.${field.wire.name}`),
    ),
  );
  const types = new WireTypes(facts, truths);
  const programs: readonly ProgramName[] = ['virnet', 'remote', 'qemu', 'lxc', 'admin'];
  return [
    programsFile(facts),
    ...programs.map((program) => structsFile(facts, types, program)),
    serverFile(facts, model),
    clientFile(facts, model),
    eventsFile(facts, model),
    ...(['remote', 'qemu', 'lxc', 'admin'] as const).map((program) =>
      proceduresFile(factsDirectory, facts, program),
    ),
  ];
}
