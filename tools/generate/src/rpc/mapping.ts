import type { Method, Model } from '../contract/model.js';
import { camel } from '../contract/names.js';
import {
  bufferArguments,
  countResults,
  type FromList,
  fromLists,
  merges,
  specials,
  statusResults,
} from '../contract/rules.js';
import type { WireFacts, WireField, WireProcedure } from '../wire-facts.js';

export type MappedProgram = 'remote' | 'qemu' | 'lxc';
export const mappedPrograms: readonly MappedProgram[] = ['remote', 'qemu', 'lxc'];

/** A procedure beside the method that answers it. */
export interface Mapped {
  readonly program: MappedProgram;
  readonly procedure: WireProcedure;
  readonly method: Method;
  readonly args: readonly WireField[];
  readonly rets: readonly WireField[];
  /** Arguments whose values an obsolete procedure doesn't have. */
  readonly fill: Readonly<Record<string, string>>;
  readonly list: FromList | null;
  /** It gives typed parameters, as many as the client has room for; a flag says that strings are understood. */
  readonly twoStep: boolean;
}

/** Every procedure whose mapping follows from the rules. */
export function mappedProcedures(facts: WireFacts, model: Model): Mapped[] {
  const mapped: Mapped[] = [];
  for (const program of mappedPrograms) {
    for (const procedure of facts.programs[program].procedures) {
      const { name } = procedure;
      if (procedure.kind !== 'call' || name in specials) continue;
      const merge = program === 'remote' ? merges[name] : undefined;
      const list = fromLists[name] ?? null;
      const target = merge?.into ?? list?.into ?? name;
      const method = model.methods.find((each) => each.program === program && each.procedure.name === target);
      if (method === undefined) continue;
      const fieldsOf = (struct: string | null): readonly WireField[] =>
        struct === null ? [] : (model.structs.get(struct)?.fields ?? []);
      const args = fieldsOf(procedure.args);
      const has = (field: string): boolean => args.some((each) => each.name === field);
      mapped.push({
        program,
        procedure,
        method,
        args,
        rets: fieldsOf(procedure.ret),
        fill: merge?.fill ?? {},
        list,
        twoStep:
          has('nparams') &&
          has('flags') &&
          fieldsOf(procedure.ret).some(({ type }) => type === 'remote_typed_param'),
      });
    }
  }
  return mapped;
}

/** `remote.domainGetXmlDesc`. */
export const constantOf = ({ program, procedure }: Mapped): string => `${program}.${camel(procedure.name)}`;

/** The contract's argument list as a server finds it in the wire's arguments. */
export function serverArguments({ method, args, fill, list, twoStep, procedure }: Mapped): string {
  const nameOf = (argument: Method['args'][number]): string | undefined => {
    if (argument.nameOnly)
      return args.some(({ name }) => name === 'name') ? '{ name: args.name }' : undefined;
    const same = args.find(({ name }) => camel(name) === argument.name);
    if (same !== undefined) return `args.${argument.name}`;
    const alike = list === null ? undefined : args.find(({ type }) => type === argument.wire.type);
    return alike === undefined ? undefined : `args.${camel(alike.name)}`;
  };
  const values = method.args.map((argument) => {
    if (argument.name === 'flags' && list?.flags !== undefined) return list.flags;
    const given = nameOf(argument);
    if (given !== undefined) return argument.name === 'flags' && twoStep ? `${given} & ~stringsOkay` : given;
    const filled = fill[argument.name];
    if (filled !== undefined) return filled;
    if (argument.name === 'flags') return '0';
    throw new Error(`${procedure.name}: nothing for the argument ${argument.name}`);
  });
  return [...values, 'call'].join(', ');
}

/** The wire's result as a server makes it from `value`. */
export function serverResult({ args, rets, list, twoStep, procedure, method }: Mapped): string {
  const has = (field: string): boolean => args.some(({ name }) => name === field);
  const limit = args.find(({ name }) => /^max|^nparams$/.test(name));
  if (rets.length === 0) return 'undefined';
  if (statusResults.has(procedure.name))
    return `{ ${rets.map(({ name }) => `${camel(name)}: 0`).join(', ')} }`;
  const [first] = rets;
  if (list !== null && first !== undefined) {
    if (list.give === 'count') return `{ ${camel(first.name)}: value.length }`;
    return `{ ${camel(first.name)}: value.slice(0, Math.max(0, args.${camel(limit?.name ?? '')})).map((each) => each.${list.give}) }`;
  }
  const array = rets.find(({ kind, type }) => kind === 'variable' && type !== 'char' && type !== 'opaque');
  const count = rets.find(({ name }) => countResults.has(name));
  if (array !== undefined && rets.length === (count === undefined ? 1 : 2)) {
    const field = camel(array.name);
    if (has('need_results')) return `{ ${field}: args.needResults === 0 ? [] : value, ret: value.length }`;
    if (limit !== undefined) {
      const room = `args.${camel(limit.name)}`;
      const kept = twoStep && array.type === 'remote_typed_param' ? 'accepted(value, args.flags)' : 'value';
      const text = `${field}: ${kept}.slice(0, Math.max(0, ${room}))`;
      return count === undefined
        ? `{ ${text} }`
        : `{ ${text}, ${camel(count.name)}: ${room} === 0 ? ${kept}.length : ${count.name === 'nerrors' ? `Math.min(value.length, ${room})` : 0} }`;
    }
    return count === undefined
      ? `{ ${field}: value }`
      : `{ ${field}: value, ${camel(count.name)}: value.length }`;
  }
  if (method.results.length === 1 && method.resultName === null && first !== undefined)
    return `{ ${camel(first.name)}: value }`;
  return 'value';
}

/** The wire's arguments as a client makes them from the contract's. */
export function clientArguments({ method, args, rets, twoStep }: Mapped): string {
  if (args.length === 0) return 'undefined';
  const room = rets.find(({ kind, max }) => kind === 'variable' && max !== undefined)?.max;
  const fields = args.map((field) => {
    const name = camel(field.name);
    if (field.name === 'need_results') return `${name}: 1`;
    if (bufferArguments.has(field.name)) return `${name}: ${room}`;
    const argument = method.args.find((each) => each.wire === field || each.wire.name === field.name);
    if (argument?.nameOnly === true) return `${name}: dev.name`;
    if (field.name === 'flags' && twoStep && rets.some((each) => each.name === 'nparams'))
      return 'flags: flags | stringsOkay';
    return name;
  });
  return `{ ${fields.join(', ')} }`;
}

/** What a client gives of the result `ret`; null: all of it. */
export function clientResult({ method, rets }: Mapped): string | null {
  if (method.results.length === 0) return 'undefined';
  if (method.resultName !== null || method.results.length > 1) return null;
  const [field] = method.results;
  return rets.length === 0 || field === undefined ? 'undefined' : `ret.${field.name}`;
}
