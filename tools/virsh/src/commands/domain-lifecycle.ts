import type { Domain } from '@tsvirt/core';
import { DomainCreateFlags, DomainRebootFlagValues } from '@tsvirt/core';
import { doing, fail } from '../shell/failure.js';
import { readText } from '../shell/files.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { domainOf } from './lookup.js';
import { passedFiles } from './passed-files.js';

const CREATE_FLAGS = {
  paused: DomainCreateFlags.START_PAUSED,
  autodestroy: DomainCreateFlags.START_AUTODESTROY,
  'bypass-cache': DomainCreateFlags.START_BYPASS_CACHE,
  'force-boot': DomainCreateFlags.START_FORCE_BOOT,
  validate: DomainCreateFlags.START_VALIDATE,
  'reset-nvram': DomainCreateFlags.START_RESET_NVRAM,
};

const MODES: Readonly<Record<string, number>> = {
  acpi: DomainRebootFlagValues.ACPI_POWER_BTN,
  agent: DomainRebootFlagValues.GUEST_AGENT,
  initctl: DomainRebootFlagValues.INITCTL,
  signal: DomainRebootFlagValues.SIGNAL,
  paravirt: DomainRebootFlagValues.PARAVIRT,
};

function modes(c: Invocation): number {
  let flags = 0;
  for (const mode of (c.text('mode') ?? '').split(',')) {
    if (mode === '') continue;
    flags |=
      MODES[mode] ??
      fail(`Unknown mode ${mode} value, expecting 'acpi', 'agent', 'initctl', 'signal', or 'paravirt'`);
  }
  return flags;
}

/** Shows the domain's console where `--console` asks for it. */
async function attachConsole(c: Invocation, domain: Domain): Promise<void> {
  if (!c.has('console')) return;
  const { runConsole } = await import('./console.js');
  await runConsole(c, domain, null, 0);
}

export const handlers: Handlers = {
  async start(c) {
    const domain = await domainOf(c, 'domain', ['uuid', 'name']);
    const files = passedFiles(c);
    if (await domain.isActive()) fail('Domain is already active');
    const flags = c.bits(CREATE_FLAGS);
    await doing(`Failed to start domain '${domain.name}'`, () =>
      files.length > 0 ? domain.createWithFiles(files, flags) : domain.createWithFlags(flags),
    );
    c.extra(`Domain '${domain.name}' started\n`);
    await attachConsole(c, domain);
  },

  async create(c) {
    const connection = await c.connect();
    const file = c.need('file');
    const files = passedFiles(c);
    const xml = readText(file);
    const flags = c.bits(CREATE_FLAGS);
    const domain = await doing(`Failed to create domain from ${file}`, () =>
      files.length > 0
        ? connection.domainCreateXMLWithFiles(xml, files, flags)
        : connection.domainCreateXML(xml, flags),
    );
    c.extra(`Domain '${domain.name}' created from ${file}\n`);
    await attachConsole(c, domain);
  },

  async define(c) {
    const connection = await c.connect();
    const file = c.need('file');
    const xml = readText(file);
    const domain = await doing(`Failed to define domain from ${file}`, () =>
      connection.domainDefineXMLFlags(xml, c.bits({ validate: 1 })),
    );
    c.extra(`Domain '${domain.name}' defined from ${file}\n`);
  },

  async destroy(c) {
    const domain = await domainOf(c);
    const flags = c.bits({ graceful: 1, 'remove-logs': 2 });
    await doing(`Failed to destroy domain '${domain.name}'`, () => domain.destroyFlags(flags));
    c.extra(`Domain '${domain.name}' destroyed\n`);
  },

  async shutdown(c) {
    const domain = await domainOf(c);
    const flags = modes(c);
    await doing(`Failed to shutdown domain '${domain.name}'`, () => domain.shutdownFlags(flags));
    c.extra(`Domain '${domain.name}' is being shutdown\n`);
  },

  async reboot(c) {
    const domain = await domainOf(c);
    const flags = modes(c);
    await doing(`Failed to reboot domain '${domain.name}'`, () => domain.reboot(flags));
    c.extra(`Domain '${domain.name}' is being rebooted\n`);
  },

  async reset(c) {
    const domain = await domainOf(c);
    await doing(`Failed to reset domain '${domain.name}'`, () => domain.reset(0));
    c.extra(`Domain '${domain.name}' was reset\n`);
  },

  async suspend(c) {
    const domain = await domainOf(c);
    await doing(`Failed to suspend domain '${domain.name}'`, () => domain.suspend());
    c.extra(`Domain '${domain.name}' suspended\n`);
  },

  async resume(c) {
    const domain = await domainOf(c);
    await doing(`Failed to resume domain '${domain.name}'`, () => domain.resume());
    c.extra(`Domain '${domain.name}' resumed\n`);
  },

  async autostart(c) {
    const domain = await domainOf(c);
    const on = !c.has('disable');
    const once = c.has('once');
    await doing(`Failed to ${on ? 'mark' : 'unmark'} as autostarted ${domain.name}`, () =>
      once ? domain.setAutostartOnce(on) : domain.setAutostart(on),
    );
    const suffix = once ? ' for next boot' : '';
    c.extra(`Domain '${domain.name}' ${on ? 'marked' : 'unmarked'} as autostarted${suffix}\n`);
  },

  async domrename(c) {
    const domain = await domainOf(c, 'domain', ['uuid', 'name']);
    const name = c.need('new-name');
    await domain.rename(name, 0);
    c.extra('Domain successfully renamed\n');
  },

  async dompmsuspend(c) {
    const domain = await domainOf(c);
    const target = { mem: 0, disk: 1, hybrid: 2 }[c.need('target')];
    if (target === undefined) fail('Invalid target');
    const duration = c.ulong('duration') ?? 0n;
    await doing(`Domain '${domain.name}' could not be suspended`, () =>
      domain.pmSuspendForDuration(target, duration, 0),
    );
    c.extra(`Domain '${domain.name}' successfully suspended\n`);
  },

  async dompmwakeup(c) {
    const domain = await domainOf(c);
    await doing(`Domain '${domain.name}' could not be woken up`, () => domain.pmWakeup(0));
    c.extra(`Domain '${domain.name}' successfully woken up\n`);
  },

  async 'set-lifecycle-action'(c) {
    const domain = await domainOf(c);
    const type = ['poweroff', 'reboot', 'crash'].indexOf(c.need('type'));
    if (type < 0) fail(`Invalid lifecycle type '${c.need('type')}'.`);
    const actions = [
      'destroy',
      'restart',
      'rename-restart',
      'preserve',
      'coredump-destroy',
      'coredump-restart',
    ];
    const action = actions.indexOf(c.need('action'));
    if (action < 0) fail(`Invalid lifecycle action '${c.need('action')}'.`);
    await doing('Unable to change lifecycle action.', () =>
      domain.setLifecycleAction(type, action, c.impact()),
    );
  },

  async 'inject-nmi'(c) {
    const domain = await domainOf(c);
    await domain.injectNMI(0);
  },
};
