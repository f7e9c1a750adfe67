import type { Domain } from '@tsvirt/core';
import { DomainControlState } from '@tsvirt/core';
import { nameOf } from '../output/choices.js';
import { field, seconds, yesNo } from '../output/format.js';
import { doing, or } from '../shell/failure.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { DOMAIN_STATES, STATE_REASONS } from './domain-states.js';
import { domainOf } from './lookup.js';

const NO_LIMIT = [2n ** 64n - 1n, 2n ** 63n - 1n, 2n ** 32n - 1n];

const CONTROL_STATES: readonly string[] = ['ok', 'background job', 'occupied', 'error'];
const CONTROL_ERRORS: readonly string[] = ['', 'unknown', 'monitor failure', 'internal (locking) error'];

async function securityLines(c: Invocation, domain: Domain): Promise<string> {
  const connection = await c.connect();
  const model = await or(undefined, () => connection.nodeGetSecurityModel());
  if (!model || model.model === '') return '';
  let text = field('Security model:', model.model) + field('Security DOI:', model.doi);
  const label = await doing('Unable to get domain security labels', () => domain.getSecurityLabel());
  if (label.label !== '')
    text += field('Security label:', `${label.label} (${label.enforcing ? 'enforcing' : 'permissive'})`);
  return text;
}

export const handlers: Handlers = {
  async dominfo(c) {
    const domain = await domainOf(c);
    const { id } = domain;
    let text = field('Id:', id < 0 ? '-' : id) + field('Name:', domain.name) + field('UUID:', domain.uuid);
    const osType = await or(undefined, () => domain.getOSType());
    if (osType !== undefined) text += field('OS Type:', osType);
    const info = await domain.getInfo();
    text += field('State:', nameOf(DOMAIN_STATES, info.state, 'no state'));
    text += field('CPU(s):', info.nrVirtCpu);
    if (info.cpuTime !== 0n) text += field('CPU time:', seconds(info.cpuTime));
    text += field('Max memory:', NO_LIMIT.includes(info.maxMem) ? 'no limit' : `${info.maxMem} KiB`);
    text += field('Used memory:', `${info.memory} KiB`);
    const persistent = await or(undefined, () => domain.isPersistent());
    text += field('Persistent:', persistent === undefined ? 'unknown' : yesNo(persistent));
    const autostart = await or(undefined, () => domain.getAutostart());
    if (autostart !== undefined) text += field('Autostart:', autostart ? 'enable' : 'disable');
    const saved = await or(undefined, () => domain.hasManagedSaveImage(0));
    text += field('Managed save:', saved === undefined ? 'unknown' : yesNo(saved));
    text += await securityLines(c, domain);
    const messages = await or([], () => domain.getMessages(0));
    messages.forEach((message, index) => {
      text += field(index === 0 ? 'Messages:' : '', message);
    });
    c.print(text);
  },

  async domstate(c) {
    const domain = await domainOf(c);
    const { state, reason } = await domain.getState(0);
    const name = nameOf(DOMAIN_STATES, state, 'no state');
    if (!c.has('reason')) c.print(`${name}\n`);
    else c.print(`${name} (${nameOf(STATE_REASONS[state] ?? [], reason)})\n`);
  },

  async domcontrol(c) {
    const domain = await domainOf(c);
    const info = await domain.getControlInfo(0);
    const name = nameOf(CONTROL_STATES, info.state);
    if (info.state !== DomainControlState.OK && info.state !== DomainControlState.ERROR)
      c.print(`${name} (${(Number(info.stateTime) / 1000).toFixed(3)}s)\n`);
    else if (info.state === DomainControlState.ERROR && info.details > 0)
      c.print(
        `${name}: ${nameOf(CONTROL_ERRORS, info.details)} (${(Number(info.stateTime) / 1000).toFixed(3)}s)\n`,
      );
    else c.print(`${name}\n`);
  },

  async domhostname(c) {
    const domain = await domainOf(c);
    const source = c.text('source');
    const flags = source === undefined ? 0 : { lease: 1, agent: 2 }[source];
    if (flags === undefined)
      return void (await import('../shell/failure.js')).fail(`Unknown source: ${source}`);
    const name = await doing('failed to get hostname', () => domain.getHostname(flags));
    c.print(`${name}\n`);
  },

  async domtime(c) {
    const domain = await domainOf(c);
    const time = c.long('time');
    if (!c.has('now') && !c.has('sync') && time === undefined) {
      const { seconds: value } = await domain.getTime(0);
      c.print(
        c.has('pretty')
          ? `Time: ${new Date(Number(value) * 1000)
              .toISOString()
              .replace('T', ' ')
              .replace(/\.000Z$/, '')}`
          : `Time: ${value}`,
      );
      return;
    }
    const at = c.has('now') ? BigInt(Math.floor(Date.now() / 1000)) : (time ?? 0n);
    await domain.setTime(at, 0, c.has('sync') ? 1 : 0);
  },
};
