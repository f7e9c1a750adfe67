import { buildModel, type Model } from '../contract/model.js';
import { camel } from '../contract/names.js';
import { fromLists, merges } from '../contract/rules.js';
import { enumObject, type GeneratedFile, header } from '../output.js';
import type { ProgramName, WireAcl, WireFacts, WireProcedure } from '../wire-facts.js';
import { accessOf, aclText, constant, readConstants } from './access.js';
import { fileProcedures, streamOverrides } from './rules.js';
import { structName } from './wire-types.js';

/** The contract method that answers a procedure. */
export function methodOf(model: Model, program: ProgramName, procedure: WireProcedure): string | null {
  const target = merges[procedure.name]?.into ?? fromLists[procedure.name]?.into ?? procedure.name;
  return (
    model.methods.find((method) => method.procedure.name === target && method.program === program)?.name ??
    null
  );
}

const key = (procedure: WireProcedure): string => camel(procedure.name);

/** The procedures of one program as typed constants. */
export function proceduresFile(
  factsDirectory: string,
  facts: WireFacts,
  program: 'remote' | 'qemu' | 'lxc' | 'admin',
): GeneratedFile {
  const constants = readConstants(factsDirectory);
  const model = buildModel(factsDirectory);
  const { procedures, program: number, version } = facts.programs[program];
  // Permissions repeat a lot: each distinct set is one constant.
  const access = new Map<string, string>();
  const accessName = (procedure: WireProcedure): string => {
    const { acl, readOnly } = accessOf(procedure);
    const list = (rules: readonly WireAcl[]): string =>
      `[${rules.map((rule) => aclText(rule, constants)).join(', ')}]`;
    const text = `{ readOnly: ${readOnly}, acl: ${list(acl)}, aclFilter: ${list(procedure.aclFilter ?? [])} }`;
    const name = access.get(text) ?? `access${access.size}`;
    access.set(text, name);
    return name;
  };
  const codec = (wire: string | null): string =>
    wire === null ? 'readVoid, writeVoid' : `s.read${structName(wire)}, s.write${structName(wire)}`;
  const rows = procedures.map((procedure) => {
    const named = `${procedure.number}, '${procedure.name}'`;
    if (procedure.kind === 'event')
      return `  ${key(procedure)}: program.event(${named}, ${codec(procedure.msg)}),`;
    const stream = streamOverrides[procedure.name] ?? procedure.stream?.direction;
    const sparse = procedure.stream?.sparseFlag;
    const method = program === 'admin' ? null : methodOf(model, program, procedure);
    const extras = [
      ...(stream === undefined ? [] : [`stream: '${stream}'`]),
      ...(sparse === undefined ? [] : [`sparseFlag: ${constant(constants, sparse)}`]),
      ...(fileProcedures.has(procedure.name) ? ['files: true'] : []),
    ];
    const parts = [
      named,
      method === null ? 'null' : `'${method}'`,
      `'${procedure.priority}'`,
      accessName(procedure),
      codec(procedure.args),
      codec(procedure.ret),
      ...(extras.length === 0 ? [] : [`{ ${extras.join(', ')} }`]),
    ];
    return `  ${key(procedure)}: program.call(${parts.join(', ')}),`;
  });
  const sets = [...access].map(([text, name]) => `const ${name}: Access = ${text};`);
  const text = `${header('wire-protocol.json')}
import { type Access, ProgramBuilder, readVoid, writeVoid } from '../../rpc/procedure/procedure.js';
import * as s from './${program}.js';

const program = new ProgramBuilder(${number}, ${version});
${sets.join('\n')}

/** The procedures of the ${program} program. */
export const ${program} = {
${rows.join('\n')}
} as const;
`;
  return { path: `packages/core/src/generated/rpc/${program}-procedures.ts`, text };
}

/** Numbers of the programs and of keepalive. */
export function programsFile(facts: WireFacts): GeneratedFile {
  const names = ['remote', 'qemu', 'lxc', 'admin', 'keepalive'] as const;
  const rows = names.map((name) => {
    const { program, version } = facts.programs[name];
    return `  ${name.toUpperCase()}: { program: ${program}, version: ${version} },`;
  });
  const features = facts.driverFeatures.map(
    ({ name, value }) => [name.replace('VIR_DRV_FEATURE_', ''), value] as const,
  );
  const keepalive = facts.programs.keepalive.procedures.map(({ name, number }) => `  ${name}: ${number},`);
  const text = `${header('wire-protocol.json')}
/** The programs of the wire: number and version. */
export const Program = {
${rows.join('\n')}
} as const;

/** The procedures of keepalive. */
export const keepalive = {
${keepalive.join('\n')}
} as const;

${enumObject('DriverFeature', 'What a connection can be asked for: libvirt’s VIR_DRV_FEATURE_*.', features)}`;
  return { path: 'packages/core/src/generated/rpc/programs.ts', text };
}
