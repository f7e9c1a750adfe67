import type { CommandGroup, CommandSpec, OptionSpec } from '../parser/spec.js';
import type { CommandTable } from '../parser/table.js';
import { optionSummary } from './options.js';
import { commandSummary } from './summaries.js';

const typeName = (option: OptionSpec): string => (option.kind === 'int' ? 'number' : 'string');

function synopsisPart(option: OptionSpec): string {
  if (option.kind === 'bool') return `[--${option.name}]`;
  if (option.kind === 'argv') {
    if (!option.positional) return `[--${option.name} <string>]...`;
    return option.required ? `<${option.name}>...` : `[<${option.name}>]...`;
  }
  if (option.positional) return option.required ? `<${option.name}>` : `[<${option.name}>]`;
  const text = `--${option.name} <${typeName(option)}>`;
  return option.required ? text : `[${text}]`;
}

function optionLabel(option: OptionSpec): string {
  if (option.kind === 'bool') return `--${option.name}`;
  if (option.kind === 'argv') return option.positional ? `<${option.name}>` : `--${option.name} <string>`;
  return option.positional
    ? `[--${option.name}] <${typeName(option)}>`
    : `--${option.name} <${typeName(option)}>`;
}

/** What `help COMMAND` prints. */
export function commandHelp(command: CommandSpec): string {
  const summary = commandSummary(command.name);
  const synopsis = [command.name, ...command.options.map(synopsisPart)].join(' ');
  let text = `  NAME\n    ${command.name} - ${summary}\n\n  SYNOPSIS\n    ${synopsis}\n`;
  if (summary !== '') text += `\n  DESCRIPTION\n    ${summary.charAt(0).toUpperCase()}${summary.slice(1)}.\n`;
  if (command.options.length > 0) {
    const lines = command.options.map(
      (option) => `    ${optionLabel(option).padEnd(15)}  ${optionSummary(command.name, option.name)}\n`,
    );
    text += `\n  OPTIONS\n${lines.join('')}`;
  }
  return `${text}\n`;
}

/** What `help GROUP` prints. */
export function groupHelp(group: CommandGroup): string {
  const lines = group.commands
    .filter((command) => !command.hidden && command.aliasOf === undefined)
    .map((command) => `    ${command.name.padEnd(30)} ${commandSummary(command.name)}\n`);
  return ` ${group.name} (help keyword '${group.keyword}'):\n${lines.join('')}`;
}

/** What `help` prints. */
export function allHelp(table: CommandTable): string {
  return `Grouped commands:\n\n${table.groups.map((group) => `${groupHelp(group)}\n`).join('')}`;
}
