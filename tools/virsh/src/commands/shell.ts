import { homedir } from 'node:os';
import { shellQuote } from '@tsvirt/util';
import { getSystemErrorMessage } from '../shell/errno.js';
import { fail } from '../shell/failure.js';
import type { Handlers } from '../shell/invocation.js';
import { escapeText } from '../xml/builder.js';

/** The words of a list whose separator is `,` and where `,,` stands for a comma. */
export function splitCommas(text: string): string[] {
  const words = [''];
  for (let at = 0; at < text.length; at += 1) {
    const last = words.length - 1;
    if (text[at] !== ',') words[last] += text.charAt(at);
    else if (text[at + 1] === ',') {
      words[last] += ',';
      at += 1;
    } else words.push('');
  }
  return words;
}

export const handlers: Handlers = {
  cd(c) {
    if (!c.session.settings.interactive) fail('cd: command valid only in interactive mode');
    const directory = c.text('dir') ?? homedir() ?? '/';
    try {
      process.chdir(directory);
    } catch (error) {
      fail(`cd: ${getSystemErrorMessage(error)}: ${directory}`);
    }
  },

  pwd(c) {
    c.print(`${process.cwd()}\n`);
  },

  echo(c) {
    const words = c.words('string').map((word) => {
      let text = word;
      if (c.has('xml')) text = escapeText(text);
      if (c.has('shell')) text = shellQuote(text);
      return text;
    });
    const lines = c.has('split')
      ? words
          .flatMap(splitCommas)
          .map((word) => `${word}\n`)
          .join('')
      : words.join(' ');
    const prefix = c.text('prefix');
    const text = prefix === undefined ? lines : `${prefix}${lines === '' ? '' : ` ${lines}`}`;
    if (c.has('err')) c.session.error(text);
    else c.print(text);
  },

  async help(c) {
    const { commandHelp, groupHelp, allHelp } = await import('../help/help.js');
    const name = c.raw('command');
    const { table } = c.session;
    if (name === undefined || name === '') return c.print(allHelp(table));
    const command = table.find(name);
    if (command) return c.print(commandHelp(command));
    const group = table.findGroup(name);
    if (group) return c.print(groupHelp(group));
    fail(`command or command group '${name}' doesn't exist`);
  },

  quit() {
    // the runner ends the session
  },

  exit() {
    // the runner ends the session
  },

  async connect(c) {
    const { session } = c;
    const name = c.raw('name');
    const uri = name === undefined ? session.settings.uri : name || undefined;
    await session.reconnect(uri, c.has('readonly'));
  },

  async complete(c) {
    const { complete } = await import('../shell/complete.js');
    const found = await complete(c.session, c.words('string'));
    if (found.length === 0) {
      const { failSilently } = await import('../shell/failure.js');
      failSilently();
    }
    c.print(found.map((word) => `${word}\n`).join(''));
  },

  async 'self-test'(c) {
    const { findHandler } = await import('../shell/handlers.js');
    const { allHelp, commandHelp } = await import('../help/help.js');
    const missing: string[] = [];
    for (const group of c.session.table.groups)
      for (const command of group.commands)
        if (command.aliasOf === undefined && !(await findHandler(command.name))) missing.push(command.name);
    if (c.has('dump-help')) {
      c.print(allHelp(c.session.table));
      for (const group of c.session.table.groups)
        for (const command of group.commands)
          if (command.aliasOf === undefined) c.print(commandHelp(command));
    }
    if (missing.length > 0) fail(`commands without a handler: ${missing.join(', ')}`);
  },
};
