import { COMMAND_GROUPS } from '../generated/commands.js';
import type { CommandGroup, CommandSpec } from './spec.js';

/** Finds commands and groups by name. */
export interface CommandTable {
  readonly groups: readonly CommandGroup[];
  /** The command of this name, aliases resolved. */
  find(name: string): CommandSpec | undefined;
  /** The group with this keyword or full name. */
  findGroup(name: string): CommandGroup | undefined;
}

/** The table over `groups`; by default all of virsh's. */
export function commandTable(groups: readonly CommandGroup[] = COMMAND_GROUPS): CommandTable {
  const byName = new Map<string, CommandSpec>();
  for (const group of groups) for (const command of group.commands) byName.set(command.name, command);
  return {
    groups,
    find(name) {
      const command = byName.get(name);
      return command?.aliasOf === undefined ? command : byName.get(command.aliasOf);
    },
    findGroup: (name) => groups.find((group) => group.keyword === name || group.name === name),
  };
}
