import { DomainFDAssociateFlags, DomainProcessSignal } from '@tsvirt/core';
import { formatJson, type JsonValue, parseJson } from '@tsvirt/util';
import { paramText, prettyJson } from '../output/format.js';
import { Table } from '../output/table.js';
import { doing, fail } from '../shell/failure.js';
import { readText } from '../shell/files.js';
import type { Handlers } from '../shell/invocation.js';
import { domainOf } from './lookup.js';
import { passedFiles } from './passed-files.js';

const GUEST_INFO = {
  user: 1,
  os: 2,
  timezone: 4,
  hostname: 8,
  filesystem: 16,
  disk: 32,
  interface: 64,
  load: 128,
};
const CODESETS = ['linux', 'xt', 'atset1', 'atset2', 'atset3', 'os_x', 'xt_kbd', 'usb', 'win32', 'qnum'];

function keyCode(word: string, linux: ReadonlyMap<string, number>): number {
  const named = linux.get(word);
  if (named !== undefined) return named;
  const number = /^(0x[0-9a-f]+|[0-9]+)$/i.test(word) ? Number(word) : Number.NaN;
  if (!(number > 0 && number <= 0xffff)) fail(`invalid keycode: '${word}'`);
  return number;
}

export const handlers: Handlers = {
  async 'send-key'(c) {
    const domain = await domainOf(c);
    const name = c.text('codeset') ?? 'linux';
    const codeset = name === 'rfb' ? 9 : CODESETS.indexOf(name);
    if (codeset < 0) fail(`unknown codeset: '${name}'`);
    const holdtime = c.uint('holdtime') ?? 50;
    const { LINUX_KEYS } = await import('./linux-keys.js');
    const words = c.words('keycode');
    if (words.length > 16) fail('too many keycodes');
    const codes = words.map((word) => keyCode(word, codeset === 0 ? LINUX_KEYS : new Map()));
    await domain.sendKey(codeset, holdtime, codes, 0);
  },

  async 'send-process-signal'(c) {
    const domain = await domainOf(c);
    const pid = c.long('pid');
    const name = c.need('signame');
    const key = name.replace(/^(vir_domain_process_signal_|sig_?)/i, '').toUpperCase();
    const table: Readonly<Record<string, number>> = DomainProcessSignal;
    const signal = /^[0-9]+$/.test(name) ? Number(name) : table[key];
    if (signal === undefined) fail(`malformed signal name: ${name}`);
    await domain.sendProcessSignal(pid ?? 0n, signal, 0);
  },

  async 'qemu-monitor-command'(c) {
    const domain = await domainOf(c);
    const files = passedFiles(c);
    const flags = c.bits({ hmp: 1 });
    if (flags && c.has('pretty')) fail('--hmp and --pretty are not compatible');
    if (flags && c.has('return-value')) fail('Options --hmp and --return-value are mutually exclusive');
    const words = c.words('cmd');
    const command = flags ? words.join(' ') : monitorJson(words);
    const result =
      files.length > 0
        ? (await domain.qemuMonitorCommandWithFiles(command, files, flags)).result
        : await domain.qemuMonitorCommand(command, flags);
    let text = result;
    if (c.has('return-value')) {
      const parsed = parseJson(result);
      const value =
        typeof parsed === 'object' && parsed !== null && 'return' in parsed ? parsed.return : undefined;
      if (value === undefined) fail("'return' member missing");
      text = formatJson(value);
    }
    if (c.has('pretty')) c.print(prettyJson(text));
    else c.print(c.has('return-value') ? text : `${text}\n`);
  },

  async 'qemu-agent-command'(c) {
    const domain = await domainOf(c);
    const modes = ['timeout', 'async', 'block'].filter((name) => c.has(name));
    if (modes.length > 1) fail('timeout, async and block options are exclusive');
    let timeout = c.int('timeout') ?? -2;
    if (c.has('timeout') && timeout < 1) fail('timeout must be positive');
    if (c.has('async')) timeout = 0;
    if (c.has('block')) timeout = -2;
    if (modes.length === 0) timeout = -2;
    const result = await domain.qemuAgentCommand(c.words('cmd').join(' '), timeout, 0);
    if (result !== null) c.print(`${c.has('pretty') ? prettyJson(result) : result}\n`);
  },

  async 'qemu-attach'(c) {
    const connection = await c.connect();
    const pid = c.uint('pid') ?? 0;
    const domain = await doing(`Failed to attach to pid ${pid}`, () => connection.domainQemuAttach(pid, 0));
    c.extra(`Domain '${domain.name}' attached to pid ${pid}\n`);
  },

  async 'qemu-monitor-event'(c) {
    const { watchMonitor } = await import('./monitor-events.js');
    await watchMonitor(c);
  },

  async 'guest-agent-timeout'(c) {
    const domain = await domainOf(c);
    await domain.agentSetResponseTimeout(c.int('timeout') ?? -2, 0);
  },

  async guestinfo(c) {
    const domain = await domainOf(c);
    const types = c.bits(GUEST_INFO);
    const params = await domain.getGuestInfo(types, 0);
    for (const [name, value] of Object.entries(params)) c.print(`${name.padEnd(20)}: ${paramText(value)}\n`);
  },

  async domfsfreeze(c) {
    const domain = await domainOf(c);
    const count = await doing('Unable to freeze filesystems', () =>
      domain.fsFreeze(c.words('mountpoint'), 0),
    );
    c.extra(`Froze ${count} filesystem(s)\n`);
  },

  async domfsthaw(c) {
    const domain = await domainOf(c);
    const count = await doing('Unable to thaw filesystems', () => domain.fsThaw(c.words('mountpoint'), 0));
    c.extra(`Thawed ${count} filesystem(s)\n`);
  },

  async domfstrim(c) {
    const domain = await domainOf(c);
    await doing('Unable to invoke fstrim', () =>
      domain.fsTrim(c.text('mountpoint') ?? null, c.ulong('minimum') ?? 0n, 0),
    );
  },

  async domfsinfo(c) {
    const domain = await domainOf(c);
    const found = await doing('Unable to get filesystem information', () => domain.getFSInfo(0));
    if (found.length === 0) {
      c.print('No filesystems are mounted in the domain');
      return;
    }
    const table = new Table('Mountpoint', 'Name', 'Type', 'Target');
    for (const item of found) table.add(item.mountpoint, item.name, item.fstype, item.devAliases.join(','));
    c.print(table.format(!c.session.settings.quiet));
  },

  async 'get-user-sshkeys'(c) {
    const domain = await domainOf(c);
    for (const key of await domain.authorizedSSHKeysGet(c.need('user'), 0)) c.print(`${key}\n`);
  },

  async 'set-user-sshkeys'(c) {
    const domain = await domainOf(c);
    const file = c.text('file');
    if (c.has('reset') && c.has('remove')) fail('Options --reset and --remove are mutually exclusive');
    const keys =
      file === undefined
        ? []
        : readText(file)
            .split('\n')
            .filter((line) => line !== '' && !line.startsWith('#'));
    if (file === undefined && !c.has('reset')) fail('Option --file is required');
    if (file !== undefined && keys.length === 0) fail(`File ${file} contains no keys`);
    const flags = c.has('remove') ? 2 : c.has('reset') ? 0 : 1;
    await domain.authorizedSSHKeysSet(c.need('user'), keys, flags);
  },

  async 'set-user-password'(c) {
    const domain = await domainOf(c);
    const user = c.need('user');
    await domain.setUserPassword(user, c.need('password'), c.bits({ encrypted: 1 }));
    c.extra(`Password set successfully for ${user} in ${domain.name}`);
  },

  'lxc-enter-namespace'() {
    fail("a Node process can't enter another process' namespaces; use 'nsenter --all --target PID'");
  },

  async 'dom-fd-associate'(c) {
    const domain = await domainOf(c);
    const { RESTORE, WRITABLE } = DomainFDAssociateFlags;
    const flags = c.bits({ 'seclabel-restore': RESTORE, 'seclabel-writable': WRITABLE });
    await domain.fdAssociate(c.need('name'), passedFiles(c), flags);
  },
};

/** A QMP command as JSON: as given, or `{"execute": …}` around a bare name and `key=value` words. */
export function monitorJson(words: readonly string[]): string {
  const joined = words.join(' ');
  const [name = '', ...rest] = words;
  if (joined.trimStart().startsWith('{') || !/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) return joined;
  const values: Record<string, JsonValue> = {};
  for (const word of rest) {
    const equals = word.indexOf('=');
    if (equals < 1) return joined;
    const text = word.slice(equals + 1);
    if (text === 'true' || text === 'false') values[word.slice(0, equals)] = text === 'true';
    else values[word.slice(0, equals)] = /^-?[0-9]+$/.test(text) ? BigInt(text) : text;
  }
  return formatJson(rest.length > 0 ? { execute: name, arguments: values } : { execute: name });
}
