import { camel, pascal } from '../contract/names.js';
import { booleans, structNames } from '../contract/rules.js';
import type { ProgramName, WireFacts, WireField, WireStruct } from '../wire-facts.js';

/** Structs that exist twice on the wire, or whose code is written by hand. */
export const skippedStructs: ReadonlySet<string> = new Set([
  'remote_error',
  'remote_typed_param',
  'admin_typed_param',
  'virNetMessageHeader',
]);

const typedParams = new Set(['remote_typed_param', 'admin_typed_param']);

/** The TypeScript name of a wire struct. */
export function structName(name: string): string {
  if (name === 'remote_vcpu_info') return 'WireVcpuInfo';
  return structNames[name] ?? pascal(name.replace(/^remote_/, '').replace('nonnull_', ''));
}

/** True for structs that the contract declares. */
export const inContract = (name: string): boolean => name in structNames;

/** Code of one field, in and out. */
export interface FieldCode {
  readonly name: string;
  readonly type: string;
  /** Statements (arrays) that come before the value is there. */
  readonly readBefore: readonly string[];
  readonly read: string;
  readonly write: (value: string) => readonly string[];
}

interface Scalar {
  readonly type: string;
  readonly read: string;
  readonly write: (value: string) => string;
  /** The fewest bytes it takes. */
  readonly bytes: number;
}

const simple = (type: string, method: string, bytes: number): Scalar => ({
  type,
  read: `r.${method}()`,
  write: (value) => `w.${method}(${value});`,
  bytes,
});

const primitives: Readonly<Record<string, Scalar>> = {
  int: simple('number', 'int', 4),
  'unsigned int': simple('number', 'uint', 4),
  short: simple('number', 'int', 4),
  'unsigned short': simple('number', 'uint', 4),
  char: simple('number', 'int', 4),
  'unsigned char': simple('number', 'uint', 4),
  bool: simple('boolean', 'bool', 4),
  double: simple('number', 'double', 8),
  hyper: simple('bigint', 'hyper', 8),
  'unsigned hyper': simple('bigint', 'uhyper', 8),
};

/** What the codecs need to know of a program's types; programs beside `remote` use its types too. */
export class WireTypes {
  private readonly structs = new Map<string, WireStruct>();
  private readonly typedefs = new Map<string, WireField>();
  private readonly enums = new Map<string, readonly number[]>();
  private readonly owners = new Map<string, ProgramName>();

  constructor(
    facts: WireFacts,
    /** Fields of results that are truth values: `struct.field`. */
    private readonly truths: ReadonlySet<string>,
  ) {
    for (const [name, program] of Object.entries(facts.programs) as [
      ProgramName,
      WireFacts['programs'][ProgramName],
    ][]) {
      for (const struct of program.structs) {
        this.structs.set(struct.name, struct);
        this.owners.set(struct.name, name);
      }
      for (const typedef of program.typedefs) this.typedefs.set(typedef.name, typedef);
      for (const each of program.enums)
        this.enums.set(
          each.name,
          each.members.map(({ value }) => value),
        );
    }
  }

  fieldsOf(struct: string): readonly WireField[] {
    const found = this.structs.get(struct);
    if (found === undefined) throw new Error(`no struct ${struct}`);
    return found.fields;
  }

  ownerOf(struct: string): ProgramName {
    const owner = this.owners.get(struct);
    if (owner === undefined) throw new Error(`no struct ${struct}`);
    return owner;
  }

  private scalar(type: string): Scalar {
    const primitive = primitives[type];
    if (primitive !== undefined) return primitive;
    if (typedParams.has(type))
      return {
        type: 'TypedParam',
        read: 'readTypedParam(r)',
        write: (value) => `writeTypedParam(w, ${value});`,
        bytes: 12,
      };
    const members = this.enums.get(type);
    if (members !== undefined) {
      const values = `new Set([${members.join(', ')}])`;
      return {
        type: 'number',
        read: `r.enumeration(${values})`,
        write: (value) => `w.int(${value});`,
        bytes: 4,
      };
    }
    const typedef = this.typedefs.get(type);
    if (typedef !== undefined) return this.typedef(typedef);
    const name = structName(type);
    const bytes = this.fieldsOf(type).reduce((sum, field) => sum + this.fewestBytes(field), 0);
    return { type: name, read: `read${name}(r)`, write: (value) => `write${name}(w, ${value});`, bytes };
  }

  private typedef(typedef: WireField): Scalar {
    if (typedef.type === 'string') {
      const { max } = typedef;
      return {
        type: 'string',
        read: `r.string(${max})`,
        write: (value) => `w.string(${value}, ${max});`,
        bytes: 4,
      };
    }
    if (typedef.type === 'opaque' && typedef.kind === 'fixed' && typedef.max === 16)
      return simple('string', 'uuid', 16);
    if (typedef.kind !== 'optional') throw new Error(`typedef ${typedef.name} is of no kind that is known`);
    const inner = this.scalar(typedef.type);
    if (inner.type === 'string') {
      const max = this.typedefs.get(typedef.type)?.max;
      return {
        type: 'string | null',
        read: `r.optionalString(${max})`,
        write: (value) => `w.optionalString(${value}, ${max});`,
        bytes: 4,
      };
    }
    return {
      type: `${inner.type} | null`,
      read: `r.bool() ? ${inner.read} : null`,
      write: (value) => `w.bool(${value} !== null);\n  if (${value} !== null) ${inner.write(value)}`,
      bytes: 4,
    };
  }

  private fewestBytes(field: WireField): number {
    if (field.kind === 'variable' || field.kind === 'optional' || field.type === 'opaque') return 4;
    return this.scalar(field.type).bytes * (field.kind === 'fixed' ? (field.max ?? 1) : 1);
  }

  private one(name: string, scalar: Scalar): FieldCode {
    return {
      name,
      type: scalar.type,
      readBefore: [],
      read: scalar.read,
      write: (value) => [scalar.write(value)],
    };
  }

  private whole(name: string, type: string, method: string, max: number | undefined): FieldCode {
    return {
      name,
      type,
      readBefore: [],
      read: `r.${method}(${max})`,
      write: (value) => [`w.${method}(${value}, ${max});`],
    };
  }

  /** The code of one field of a struct. */
  field(struct: string, field: WireField): FieldCode {
    const name = camel(field.name);
    const { kind, max, type } = field;
    if (type === 'string') return this.whole(name, 'string', 'string', max);
    if (kind === 'scalar') {
      if (type === 'int' && (booleans.has(field.name) || this.truths.has(`${struct}.${field.name}`)))
        return {
          name,
          type: 'boolean',
          readBefore: [],
          read: 'r.bool()',
          write: (value) => [`w.bool(${value});`],
        };
      if (type === 'unsigned hyper' && field.name === 'flags')
        return this.one(name, simple('number', 'flags64', 8));
      return this.one(name, this.scalar(type));
    }
    if (type === 'opaque' && kind === 'variable') return this.whole(name, 'Uint8Array', 'opaque', max);
    if (type === 'char' && kind === 'fixed') return this.whole(name, 'string', 'fixedChars', max);
    if (type === 'char' && kind === 'variable')
      return field.name === 'data'
        ? this.whole(name, 'Uint8Array', 'charBytes', max)
        : this.whole(name, 'string', 'chars', max);
    if (kind !== 'variable') throw new Error(`${struct}.${field.name} is of no kind that is known`);
    const item = this.scalar(type);
    return {
      name,
      type: `readonly ${item.type}[]`,
      readBefore: [
        `const ${name}: ${item.type}[] = [];`,
        `for (let count = r.count(${max}, ${item.bytes}); count > 0; count -= 1) ${name}.push(${item.read});`,
      ],
      read: name,
      write: (value) => [
        `w.count(${value}.length, ${max});`,
        `for (const item of ${value}) ${item.write('item')}`,
      ],
    };
  }
}
