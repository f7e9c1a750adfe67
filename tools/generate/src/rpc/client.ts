import type { Model } from '../contract/model.js';
import { type GeneratedFile, header } from '../output.js';
import type { WireFacts } from '../wire-facts.js';
import {
  clientArguments,
  clientResult,
  constantOf,
  type Mapped,
  mappedProcedures,
  mappedPrograms,
} from './mapping.js';

function methodText(mapped: Mapped): string {
  const { method, procedure } = mapped;
  const parameters = [
    ...method.args.map(({ name, type }) => `${name}: ${type}`),
    'context?: CallContext',
  ].join(', ');
  const call = `(${constantOf(mapped)}, ${clientArguments(mapped)}, context)`;
  const result = clientResult(mapped);
  if (procedure.stream !== undefined) {
    const [take, give] =
      method.resultName === null ? ['{ stream }', 'stream'] : ['{ ret, stream }', '({ ...ret, stream })'];
    return `  ${method.name}(${parameters}): Promise<${method.resultType}> {\n    return this.transport.openStream${call}.then((${take}) => ${give});\n  }\n`;
  }
  const then = result === null ? '' : result === 'undefined' ? '.then(nothing)' : `.then((ret) => ${result})`;
  const ending = procedure.ret === null ? '' : then;
  return `  ${method.name}(${parameters}): Promise<${method.resultType}> {\n    return this.transport.call${call}${ending};\n  }\n`;
}

/** Every contract method as calls of the wire. */
export function clientFile(facts: WireFacts, model: Model): GeneratedFile {
  const own = mappedProcedures(facts, model).filter(
    ({ method, procedure }) => method.procedure === procedure || method.procedure.name === procedure.name,
  );
  const text = own.map(methodText).join('\n');
  const words = new Set(text.match(/\b[A-Z]\w*/g));
  const contract = [...words].filter((word) => !['Promise', 'Uint8Array', 'Duplex'].includes(word)).sort();
  const imports = mappedPrograms
    .filter((program) => text.includes(`(${program}.`))
    .map((program) => `import { ${program} } from './${program}-procedures.js';`);
  const helpers = ['nothing', 'stringsOkay'].filter((name) => text.includes(name));
  return {
    path: 'packages/core/src/generated/rpc/client.ts',
    text: `${header('wire-protocol.json')}
import type { Duplex } from 'node:stream';
import { ${helpers.join(', ')}, type RpcTransport } from '../../rpc/client/transport.js';
import type {
${contract.map((name) => `  ${name},`).join('\n')}
} from '../contract.js';
${imports.sort().join('\n')}

/** The contract's methods whose mapping follows from the conventions, each as one call of the wire. */
export class GeneratedMethods {
  constructor(protected readonly transport: RpcTransport) {}

${text}}
`,
  };
}
