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
   * `ret-type`, then per step a member (`name`, `*name` if it must be optional), a variant (`+name`), a value of an
   * enum (`^name`), or a feature (`$name`).
   */
  query(path: string): boolean {
    const [name = '', ...steps] = path.split('/');
    let entry = this.#entries.get(name);
    for (const step of steps) {
      while (entry?.['meta-type'] === 'array') entry = this.#type(entry['element-type']);
      if (entry === undefined) return false;
      if (step.startsWith('$')) return listed(entry.features, step.slice(1));
      if (step.startsWith('^')) return enumHas(entry, step.slice(1));
      entry = this.#step(entry, step);
    }
    return entry !== undefined;
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
