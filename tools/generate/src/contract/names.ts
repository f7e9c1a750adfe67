import type { ProgramName } from '../wire-facts.js';

/** `xml_desc` → `xmlDesc`; a name without underscores stays. */
export const camel = (name: string): string =>
  name.replace(/_+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());

export const pascal = (name: string): string => {
  const text = camel(name);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Finds the public function of a procedure, with its exact capitals; null where there is none. */
export function functionFinder(
  functions: readonly { readonly name: string }[],
): (program: ProgramName, procedure: string) => string | null {
  const byLower = new Map(functions.map(({ name }) => [name.toLowerCase(), name]));
  return (program, procedure) => {
    const infix = program === 'qemu' ? 'qemu' : program === 'lxc' ? 'lxc' : '';
    const plain = `vir${procedure.replace('_callback_register', '_register').replaceAll('_', '')}`;
    return byLower.get(plain.replace('domain', `domain${infix}`)) ?? null;
  };
}

/** `virDomainGetXMLDesc` → `domainGetXMLDesc`, `virNWFilterUndefine` → `nwfilterUndefine`. */
export const methodOfFunction = (name: string): string =>
  name.replace(/^vir/, '').replace(/^(NWFilter|[A-Z])/, (first) => first.toLowerCase());

export type Group = 'Hypervisor' | 'Network' | 'Storage' | 'Secret' | 'NWFilter' | 'Interface' | 'NodeDevice';

const groups: readonly (readonly [Group, RegExp])[] = [
  ['Hypervisor', /^domain_/],
  ['Storage', /storage/],
  ['NWFilter', /nwfilter/],
  ['Secret', /secret/],
  ['NodeDevice', /node_device|^node_(num_of|list)_devices/],
  ['Interface', /^interface_|_interfaces$/],
  ['Network', /^network_|_networks$|network_event/],
];

/** The interface that a procedure's method belongs to. */
export const groupOf = (procedure: string): Group =>
  groups.find(([, pattern]) => pattern.test(procedure))?.[0] ?? 'Hypervisor';
