import { isQmpObject, type QmpObject, type QmpValue } from '../qmp/json.js';

/** QEMU's description of its own protocol (`query-qmp-schema`), answering whether something is part of it. */
export class QmpSchema {
  readonly #entries = new Map<string, QmpObject>();

  constructor(reply: QmpValue) {
    if (!Array.isArray(reply)) return;
    for (const entry of reply as readonly QmpValue[])
      if (isQmpObject(entry) && typeof entry.name === 'string') this.#entries.set(entry.name, entry);
  }

  /** True if the command or event exists. */
  has(name: string): boolean {
    const entry = this.#entries.get(name);
    return entry !== undefined && (entry['meta-type'] === 'command' || entry['meta-type'] === 'event');
  }

  /**
   * Follows a path from a command or event, as libvirt writes such questions: first its name, then `arg-type` or
   * `ret-type`, then per step a member (`name`, `*name` if it must be optional), a variant (`+name`), and last perhaps a value of an
   * enum (`^name`), a kind of JSON value (`!string`), or a feature (`$name`).
   */
  query(path: string): boolean {
    return this.look(path).found;
  }

  /** The same, with the type that was found where the path leads to one. @throws RangeError if something follows what can only be last */
  look(path: string): { readonly found: boolean; readonly type?: QmpObject } {
    const [name = '', ...steps] = path.split('/');
    let entry = this.#entries.get(name);
    for (const [at, step] of steps.entries()) {
      while (entry?.['meta-type'] === 'array') entry = this.#type(entry['element-type']);
      if (/^[$^!]/.test(step)) {
        if (at < steps.length - 1) throw new RangeError(`'${path}' goes on after '${step}'`);
        return { found: entry !== undefined && this.#ends(entry, step.charAt(0), step.slice(1)) };
      }
      if (entry === undefined) return { found: false };
      entry = this.#step(entry, step);
    }
    return entry === undefined ? { found: false } : { found: true, type: entry };
  }

  #ends(entry: QmpObject, kind: string, wanted: string): boolean {
    if (kind === '$') return listed(entry.features, wanted);
    if (kind === '^') return enumHas(entry, wanted);
    if (entry['meta-type'] !== 'alternate') return entry['json-type'] === wanted;
    return list(entry.members).some(
      (member) => isQmpObject(member) && this.#type(member.type)?.['json-type'] === wanted,
    );
  }

  /** True if the value is one that the type at the path can have: `blockdev-add/arg-type`. */
  accepts(path: string, value: QmpValue): boolean {
    const { type } = this.look(path);
    return type !== undefined && this.#fits(type, value);
  }

  #fits(type: QmpObject, value: QmpValue | undefined): boolean {
    switch (type['meta-type']) {
      case 'builtin':
        return fitsBuiltin(type['json-type'], value);
      case 'enum':
        return typeof value === 'string' && enumHas(type, value);
      case 'array': {
        const element = this.#type(type['element-type']);
        return (
          Array.isArray(value) && element !== undefined && value.every((item) => this.#fits(element, item))
        );
      }
      case 'alternate':
        return list(type.members).some(
          (member) => isQmpObject(member) && this.#fitsNamed(member.type, value),
        );
      case 'object':
        return isQmpObject(value) && this.#fitsObject(type, value);
      default:
        return false;
    }
  }

  #fitsNamed(name: QmpValue | undefined, value: QmpValue | undefined): boolean {
    const type = this.#type(name);
    return type !== undefined && this.#fits(type, value);
  }

  /** Every member that is there is known and fits, and none is missing that must be there. */
  #fitsObject(type: QmpObject, value: QmpObject): boolean {
    const members = this.#membersFor(type, value);
    const known = new Set(members.map(({ name }) => String(name)));
    return (
      Object.keys(value).every((name) => known.has(name)) &&
      members.every((member) => {
        const given = value[String(member.name)];
        return given === undefined ? 'default' in member : this.#fitsNamed(member.type, given);
      })
    );
  }

  /** The members of an object of a type, with those of the variant that its tag chooses. */
  #membersFor(type: QmpObject, value: QmpObject): QmpObject[] {
    const chosen = list(type.variants).find(
      (item) => isQmpObject(item) && item.case === value[String(type.tag)],
    );
    const variant = isQmpObject(chosen) ? this.#type(chosen.type) : undefined;
    return [...list(type.members), ...list(variant?.members)].filter(isQmpObject);
  }

  #type(name: QmpValue | undefined): QmpObject | undefined {
    return typeof name === 'string' ? this.#entries.get(name) : undefined;
  }

  #step(entry: QmpObject, step: string): QmpObject | undefined {
    const meta = entry['meta-type'];
    if (meta === 'command' || meta === 'event')
      return step === 'arg-type' || step === 'ret-type' ? this.#type(entry[step]) : undefined;
    if (meta === 'alternate') {
      for (const member of list(entry.members)) {
        const type = isQmpObject(member) ? this.#type(member.type) : undefined;
        const found = type === undefined ? undefined : this.#step(type, step);
        if (found !== undefined) return found;
      }
      return undefined;
    }
    if (meta !== 'object') return undefined;
    const variant = step.startsWith('+');
    const optional = step.startsWith('*');
    const wanted = variant || optional ? step.slice(1) : step;
    for (const item of list(variant ? entry.variants : entry.members)) {
      if (!isQmpObject(item)) continue;
      if (variant ? item.case === wanted : item.name === wanted && (!optional || 'default' in item))
        return this.#type(item.type);
    }
    return undefined;
  }
}

function list(value: QmpValue | undefined): readonly QmpValue[] {
  return Array.isArray(value) ? (value as readonly QmpValue[]) : [];
}

function listed(value: QmpValue | undefined, name: string): boolean {
  return list(value).includes(name);
}

function enumHas(entry: QmpObject, name: string): boolean {
  if (listed(entry.values, name)) return true;
  return list(entry.members).some((member) => isQmpObject(member) && member.name === name);
}

function fitsBuiltin(kind: QmpValue | undefined, value: QmpValue | undefined): boolean {
  switch (kind) {
    case 'value':
      return value !== undefined;
    case 'null':
      return value === null;
    case 'int':
      return typeof value === 'bigint' || Number.isInteger(value);
    case 'number':
      return typeof value === 'number' || typeof value === 'bigint';
    default:
      return typeof value === kind;
  }
}
