import { type GeneratedFile, header } from '../output.js';
import type { ProgramName, WireFacts } from '../wire-facts.js';
import { type FieldCode, inContract, skippedStructs, structName, type WireTypes } from './wire-types.js';

function structText(name: string, wireName: string, fields: readonly FieldCode[], declare: boolean): string {
  const parts: string[] = [];
  if (declare) {
    const rows = fields.map((field) => `  readonly ${field.name}: ${field.type};`);
    parts.push(`/** The wire’s ${wireName}. */\nexport interface ${name} {\n${rows.join('\n')}\n}\n`);
  }
  const straight = fields.every(({ readBefore }) => readBefore.length === 0);
  const body = straight
    ? [`  return { ${fields.map(({ name: key, read }) => `${key}: ${read}`).join(', ')} };`]
    : [
        ...fields.flatMap((field) =>
          field.readBefore.length > 0
            ? field.readBefore.map((line) => `  ${line}`)
            : [`  const ${field.name} = ${field.read};`],
        ),
        `  return { ${fields.map(({ name: key }) => key).join(', ')} };`,
      ];
  parts.push(`export function read${name}(r: XdrReader): ${name} {\n${body.join('\n')}\n}\n`);
  const writes = fields.flatMap((field) => field.write(`v.${field.name}`)).map((line) => `  ${line}`);
  parts.push(`export function write${name}(w: XdrWriter, v: ${name}): void {\n${writes.join('\n')}\n}\n`);
  return parts.join('\n');
}

const words = (text: string): ReadonlySet<string> => new Set(text.match(/\b[A-Za-z]\w*/g));

/** The structs of one program: interfaces, readers, writers. */
export function structsFile(facts: WireFacts, types: WireTypes, program: ProgramName): GeneratedFile {
  const structs = facts.programs[program].structs.filter(
    ({ name }) => !skippedStructs.has(name) && !name.startsWith('remote_typed'),
  );
  const texts = structs.map((struct) =>
    structText(
      structName(struct.name),
      struct.name,
      struct.fields.map((field) => types.field(struct.name, field)),
      !inContract(struct.name),
    ),
  );
  const used = words(texts.join('\n'));
  const imports = ["import type { XdrReader } from '../../rpc/xdr/reader.js';"];
  if (used.has('readTypedParam'))
    imports.push("import { readTypedParam, writeTypedParam } from '../../rpc/xdr/typed-params.js';");
  imports.push("import type { XdrWriter } from '../../rpc/xdr/writer.js';");
  const remote = facts.programs.remote.structs.map(({ name }) => name);
  const contract = remote.filter((name) => inContract(name) && used.has(structName(name))).map(structName);
  if (used.has('TypedParam')) contract.push('TypedParam');
  if (contract.length > 0)
    imports.push(`import type { ${[...new Set(contract)].sort().join(', ')} } from '../contract.js';`);
  if (program !== 'remote') {
    const functions = remote
      .map(structName)
      .flatMap((name) => [`read${name}`, `write${name}`])
      .filter((name) => used.has(name) && name !== 'readTypedParam' && name !== 'writeTypedParam');
    if (functions.length > 0) imports.push(`import { ${functions.sort().join(', ')} } from './remote.js';`);
  }
  const text = `${header('wire-protocol.json')}\n${imports.join('\n')}\n\n${texts.join('\n')}`;
  return { path: `packages/core/src/generated/rpc/${program}.ts`, text };
}
