import { buildModel, type Model } from './contract/model.js';
import { camel } from './contract/names.js';
import { type GeneratedFile, header } from './output.js';
import {
  accessOf,
  type Constants,
  constant,
  flagMask,
  isConditional,
  isRead,
  readConstants,
} from './rpc/access.js';
import { readWire, type WireAcl, type WireProcedure } from './wire-facts.js';

/** The procedures of the methods that register for events; all other methods have one by the model. */
const registrations: Readonly<Record<string, string>> = {
  connectDomainEventRegisterAny: 'connect_domain_event_callback_register_any',
  connectNetworkEventRegisterAny: 'connect_network_event_register_any',
  connectStoragePoolEventRegisterAny: 'connect_storage_pool_event_register_any',
  connectNodeDeviceEventRegisterAny: 'connect_node_device_event_register_any',
  connectSecretEventRegisterAny: 'connect_secret_event_register_any',
  connectDomainQemuMonitorEventRegister: 'connect_domain_monitor_event_register',
};

interface Entry {
  readonly name: string;
  readonly args: readonly string[];
  readonly procedure: WireProcedure;
}

function entries(factsDirectory: string, model: Model): readonly Entry[] {
  const { remote, qemu } = readWire(factsDirectory).programs;
  const procedures = [...remote.procedures, ...qemu.procedures];
  const events = Object.entries(registrations).map(([name, wanted]) => {
    const procedure = procedures.find((each) => each.name === wanted);
    if (procedure === undefined) throw new Error(`no procedure ${wanted}`);
    return { name, args: [], procedure };
  });
  const methods = model.methods.map(({ name, args, procedure }) => ({
    name,
    args: args.map((each) => each.name),
    procedure,
  }));
  return [...methods, ...events].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What a rule that hangs on the arguments refuses, as text. */
function refusal({ name, args }: Entry, rule: WireAcl, constants: Constants): string {
  const argument = args.indexOf(rule.param === undefined ? 'flags' : camel(rule.param));
  if (argument === -1 || rule.flagsMatch === 'none') throw new Error(`no way to say what ${name} refuses`);
  if (rule.flags !== undefined) return `{ argument: ${argument}, flags: ${flagMask(rule.flags, constants)} }`;
  return `{ argument: ${argument}, value: ${constant(constants, rule.paramValue ?? '')} }`;
}

/** What of the contract a read-only connection may call, by the rules of the wire: `packages/core/src/generated/read-only.ts`. */
export function generateReadOnly(factsDirectory: string): GeneratedFile[] {
  const constants = readConstants(factsDirectory);
  const names: string[] = [];
  const refusals: string[] = [];
  for (const entry of entries(factsDirectory, buildModel(factsDirectory))) {
    const { acl, readOnly } = accessOf(entry.procedure);
    if (!readOnly) continue;
    names.push(`  '${entry.name}',`);
    const rules = acl.filter((rule) => isConditional(rule) && !isRead(rule));
    if (rules.length > 0)
      refusals.push(`  ${entry.name}: [${rules.map((rule) => refusal(entry, rule, constants)).join(', ')}],`);
  }
  const text = `${header('wire-protocol.json')}
/** The methods of the contract that a read-only connection may call. */
export const readOnlyMethods: ReadonlySet<string> = new Set([
${names.join('\n')}
]);

/** What of them it may not: where an argument has all these flags, or this value. */
export const readOnlyRefusals: Readonly<
  Record<string, readonly { readonly argument: number; readonly flags?: number; readonly value?: number }[]>
> = {
${refusals.join('\n')}
};
`;
  return [{ path: 'packages/core/src/generated/read-only.ts', text }];
}
