import { readFacts } from '../facts.js';
import {
  type ProgramName,
  readWire,
  type WireField,
  type WireProcedure,
  type WireStruct,
  type WireUnion,
} from '../wire-facts.js';
import { camel, functionFinder, type Group, groupOf, methodOfFunction, pascal } from './names.js';
import {
  booleans,
  bufferArguments,
  countResults,
  fromLists,
  merges,
  methodNames,
  resultNames,
  specials,
  statusResults,
  structNames,
  withoutMethod,
} from './rules.js';

/** A field as contract and wire see it. */
export interface Field {
  readonly wire: WireField;
  readonly name: string;
  /** TypeScript text. */
  readonly type: string;
  readonly boolean: boolean;
}

export interface Argument extends Field {
  /** The argument is a node device's name on the wire and a reference in the contract. */
  readonly nameOnly: boolean;
}

export interface Method {
  readonly program: ProgramName;
  readonly procedure: WireProcedure;
  readonly name: string;
  readonly group: Group;
  /** The C functions that it answers; none for calls between daemons. */
  readonly functions: readonly string[];
  /** Arguments in the wire's order; flags are moved last by {@link contractArguments}. */
  readonly args: readonly Argument[];
  /** What is left of the result fields. */
  readonly results: readonly Field[];
  /** The name of the result's interface, where it has several fields. */
  readonly resultName: string | null;
  readonly resultType: string;
  readonly special: boolean;
  readonly doc: string | undefined;
}

export interface Model {
  readonly methods: readonly Method[];
  readonly structs: ReadonlyMap<string, WireStruct>;
  readonly unions: ReadonlyMap<string, WireUnion>;
  readonly typedefs: ReadonlyMap<string, WireField>;
  readonly typeOf: (field: WireField) => string;
  readonly functionOf: (program: ProgramName, procedure: string) => string | null;
}

const scalars: Readonly<Record<string, string>> = {
  int: 'number',
  'unsigned int': 'number',
  short: 'number',
  'unsigned short': 'number',
  char: 'number',
  'unsigned char': 'number',
  bool: 'boolean',
  double: 'number',
  hyper: 'bigint',
  'unsigned hyper': 'bigint',
  string: 'string',
  opaque: 'Uint8Array',
  remote_uuid: 'string',
};

/** Flags come last, whatever the wire says. */
export function contractArguments<T extends { readonly name: string }>(args: readonly T[]): readonly T[] {
  const flags = args.filter(({ name }) => name === 'flags');
  return flags.length === 0 ? args : [...args.filter(({ name }) => name !== 'flags'), ...flags];
}

export function buildModel(factsDirectory: string): Model {
  const wire = readWire(factsDirectory);
  const functions = readFacts<{ functions: readonly { name: string }[] }>(
    factsDirectory,
    'api-functions.json',
  ).functions;
  const functionOf = functionFinder(functions);
  const programs: readonly ProgramName[] = ['remote', 'qemu', 'lxc'];
  const all = programs.map((name) => wire.programs[name]);
  const structs = new Map(
    all.flatMap((program) => program.structs.map((struct) => [struct.name, struct] as const)),
  );
  const unions = new Map(
    all.flatMap((program) => program.unions.map((union) => [union.name, union] as const)),
  );
  const typedefs = new Map(
    all.flatMap((program) => program.typedefs.map((typedef) => [typedef.name, typedef] as const)),
  );

  const base = (type: string): string => {
    const known = scalars[type] ?? structNames[type];
    if (known !== undefined) return known;
    const typedef = typedefs.get(type);
    if (typedef !== undefined) return typeOf(typedef);
    throw new Error(`no TypeScript name for the wire type ${type}`);
  };
  const typeOf = (field: WireField): string => {
    if (field.type === 'opaque') return 'Uint8Array';
    if (field.type === 'char' && field.kind !== 'scalar') return 'string';
    if (field.type === 'string') return 'string';
    const inner = base(field.type);
    if (field.kind === 'optional') return `${inner} | null`;
    return field.kind === 'scalar' ? inner : `readonly ${inner}[]`;
  };

  const field = (wireField: WireField): Field => {
    const truth = booleans.has(wireField.name) && wireField.type === 'int';
    const flags = wireField.name === 'flags';
    return {
      wire: wireField,
      name: camel(wireField.name),
      type: truth ? 'boolean' : flags ? 'number' : typeOf(wireField),
      boolean: truth,
    };
  };
  const fieldsOf = (name: string | null): readonly WireField[] =>
    name === null ? [] : (structs.get(name)?.fields ?? []);

  const argumentsOf = (procedure: WireProcedure): readonly Argument[] => {
    const node = /^node_device_(?!lookup|create_xml|define)/.test(procedure.name);
    return fieldsOf(procedure.args)
      .filter(({ name }) => !bufferArguments.has(name))
      .map((each) =>
        node && each.name === 'name'
          ? { wire: each, name: 'dev', type: 'NodeDeviceRef', boolean: false, nameOnly: true }
          : { ...field(each), nameOnly: false },
      );
  };
  const resultsOf = (procedure: WireProcedure, cName: string | null): readonly Field[] => {
    if (statusResults.has(procedure.name)) return [];
    const fields = fieldsOf(procedure.ret);
    const array = fields.some(({ kind, type }) => kind === 'variable' && type !== 'char');
    const kept = fields.filter(({ name }) => !(array && countResults.has(name)));
    const truth =
      cName !== null && /(Is|Has)[A-Z]/.test(cName) && kept.length === 1 && kept[0]?.type === 'int';
    return kept.map((each) => (truth ? { ...field(each), type: 'boolean', boolean: true } : field(each)));
  };

  const methods: Method[] = [];
  for (const program of programs) {
    for (const procedure of wire.programs[program].procedures) {
      const { name } = procedure;
      if (procedure.kind !== 'call' || withoutMethod.has(name) || name in merges || name in fromLists)
        continue;
      const shorter = Object.entries(merges)
        .filter(([, { into }]) => into === name && program === 'remote')
        .map(([from]) => from);
      const own = functionOf(program, name);
      const cFunctions = [...shorter.map((each) => functionOf('remote', each)), own].filter(
        (each) => each !== null,
      );
      const short = cFunctions[0];
      const method = methodNames[name] ?? (short === undefined ? camel(name) : methodOfFunction(short));
      const special = specials[name];
      const args: readonly Argument[] =
        special === undefined
          ? argumentsOf(procedure)
          : special.args.map(([argument, type]) => ({
              wire: { name: argument, type: '', kind: 'scalar' as const },
              name: argument,
              type,
              boolean: false,
              nameOnly: false,
            }));
      const results = special === undefined ? resultsOf(procedure, own) : [];
      const stream = procedure.stream !== undefined;
      const named =
        structNames[procedure.ret ?? ''] ?? resultNames[name] ?? pascal(method.replace('Get', ''));
      const resultName = results.length > 1 || (stream && results.length > 0) ? named : null;
      const one = results[0]?.type;
      const bare = resultName ?? one ?? 'void';
      methods.push({
        program,
        procedure,
        name: method,
        group: groupOf(name),
        functions: cFunctions,
        args: contractArguments(args),
        results,
        resultName,
        resultType: special?.result ?? (stream && results.length === 0 ? 'Duplex' : bare),
        special: special !== undefined,
        doc: special?.doc,
      });
    }
  }
  return { methods, structs, unions, typedefs, typeOf, functionOf };
}
