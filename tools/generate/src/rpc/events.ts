import { eventFields, eventName } from '../contract/emit.js';
import type { Model } from '../contract/model.js';
import { camel } from '../contract/names.js';
import { events } from '../contract/rules.js';
import { type GeneratedFile, header } from '../output.js';
import type { WireFacts } from '../wire-facts.js';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** `{ callbackID, msg: { dom: event.dom } }` as text; nested messages by their paths. */
function messageText(
  fields: readonly { readonly path: string; readonly name: string }[],
  withId: boolean,
): string {
  const top = fields.filter(({ path }) => !path.startsWith('msg.'));
  const nested = fields.filter(({ path }) => path.startsWith('msg.'));
  const text = (list: typeof fields): string[] => list.map(({ name }) => `${name}: event.${name}`);
  const parts = [...(withId ? ['callbackID'] : []), ...text(top)];
  if (nested.length > 0) parts.push(`msg: { ${text(nested).join(', ')} }`);
  return `{ ${parts.join(', ')} }`;
}

/** Every event between the contract's form and the wire's: `packages/core/src/generated/rpc/events.ts`. */
export function eventsFile(facts: WireFacts, model: Model): GeneratedFile {
  const procedures = new Map(
    facts.programs.remote.procedures.map((procedure) => [procedure.name, procedure]),
  );
  const types = new Set<string>();
  const tables = Object.entries(events).map(([kind, names]) => {
    types.add(`${kind}Event`);
    const rows = names.map((name, id) => {
      const message = procedures.get(name)?.msg;
      if (message === undefined || message === null) throw new Error(`no event message ${name}`);
      const fields = eventFields(model, message);
      const back = fields.map(
        (field) => `${field.name}: message.${field.path.split('.').map(camel).join('.')}`,
      );
      const type = eventName(name);
      types.add(type);
      return `  eventCodec(
    remote.${camel(name)},
    (callbackID, event: ${type}) => (${messageText(fields, true)}),
    (message): ${type} => ({ eventId: ${id}, ${back.join(', ')} }),
  ),`;
    });
    return `/** The events of a ${kind} by their numbers. */\nexport const ${lower(kind)}Events: readonly EventCodec<${kind}Event>[] = [\n${rows.join('\n')}\n];\n`;
  });
  const legacy = events.Domain.flatMap((name) => {
    const old = procedures.get(name.replace('_callback', ''));
    if (!name.includes('_callback') || old?.msg === undefined || old.msg === null) return [];
    const fields = eventFields(model, old.msg);
    const type = eventName(name);
    return [`  legacyEvent(remote.${camel(old.name)}, (event: ${type}) => (${messageText(fields, false)})),`];
  });
  const text = `${header('wire-protocol.json')}
import { type EventCodec, eventCodec, type LegacyEvent, legacyEvent } from '../../rpc/events/codec.js';
import type {
${[...types]
  .sort()
  .map((name) => `  ${name},`)
  .join('\n')}
} from '../contract.js';
import { remote } from './remote-procedures.js';

${tables.join('\n')}
/** The events of a domain as clients without callback ids know them, by their numbers. */
export const legacyDomainEvents: readonly LegacyEvent[] = [
${legacy.join('\n')}
];
`;
  return { path: 'packages/core/src/generated/rpc/events.ts', text };
}
