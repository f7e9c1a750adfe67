import type { Domain } from '@tsvirt/core';
import { DomainConsoleFlags, DomainXMLFlags } from '@tsvirt/core';
import { fail, failSilently } from '../shell/failure.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { parseXml, select, textAt } from '../xml/document.js';
import { domainOf } from './lookup.js';

const SCHEMES = ['vnc', 'spice', 'rdp', 'dbus'];
const LISTEN_ANY = new Set(['0.0.0.0', '::']);

/** The host part of the connection's URI, for displays that listen everywhere. */
async function daemonHost(c: Invocation): Promise<string> {
  const uri = await (await c.connect()).getURI();
  const match = /^[a-z+]+:\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^:/]*)/i.exec(uri);
  return match?.[1] || 'localhost';
}

async function displays(c: Invocation, domain: Domain): Promise<string[]> {
  const wanted = c.text('type');
  const xml = await domain.getXMLDesc(c.has('include-password') ? DomainXMLFlags.SECURE : 0);
  const document = parseXml(xml);
  const found: string[] = [];
  for (const scheme of SCHEMES) {
    if (wanted !== undefined && wanted !== scheme && wanted !== `${scheme}`) continue;
    const path = `/domain/devices/graphics[@type='${scheme}']`;
    const exists = select(path, document);
    if (typeof exists === 'string' || exists.length === 0) continue;
    const port = Number(textAt(`${path}/@port`, document) ?? '0');
    const tls = Number(textAt(`${path}/@tlsPort`, document) ?? '0');
    const socket = textAt(`${path}/@socket | ${path}/listen/@socket`, document);
    const listen = textAt(`${path}/listen/@address | ${path}/@listen`, document);
    const password = c.has('include-password') ? textAt(`${path}/@passwd`, document) : undefined;
    if (port <= 0 && tls <= 0 && socket === undefined) continue;
    let text = `${scheme}${socket === undefined ? '' : '+unix'}://`;
    if (password !== undefined && scheme === 'vnc') text += `:${password}@`;
    if (socket !== undefined) text += socket;
    else {
      const host = listen === undefined || LISTEN_ANY.has(listen) ? await daemonHost(c) : listen;
      text += host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
      if (port > 0) text += scheme === 'vnc' ? `:${port - 5900}` : `:${port}`;
    }
    const queries: string[] = [];
    if (tls > 0) queries.push(`tls-port=${tls}`);
    if (password !== undefined && scheme === 'spice') queries.push(`password=${password}`);
    found.push(queries.length > 0 ? `${text}?${queries.join('&')}` : text);
    if (!c.has('all')) break;
  }
  return found;
}

export const handlers: Handlers = {
  async console(c) {
    const domain = await domainOf(c);
    const flags = c.bits({ force: DomainConsoleFlags.FORCE, safe: DomainConsoleFlags.SAFE });
    const { runConsole } = await import('./console.js');
    await runConsole(c, domain, c.text('devname') ?? null, flags, c.has('resume'));
  },

  async ttyconsole(c) {
    const domain = await domainOf(c);
    const tty = textAt('/domain/devices/console/@tty', parseXml(await domain.getXMLDesc(0)));
    if (tty === undefined || tty === '') failSilently();
    c.print(`${tty}\n`);
  },

  async vncdisplay(c) {
    const domain = await domainOf(c);
    if (!(await domain.isActive())) fail('Domain is not running');
    const document = parseXml(await domain.getXMLDesc(0));
    const path = "/domain/devices/graphics[@type='vnc']";
    const port = Number(textAt(`${path}/@port`, document) ?? '0');
    if (port <= 0) fail('Failed to get VNC port. Is this domain using VNC?');
    const listen = textAt(`${path}/listen/@address | ${path}/@listen`, document);
    c.print(`${listen === undefined || LISTEN_ANY.has(listen) ? '' : listen}:${port - 5900}\n`);
  },

  async domdisplay(c) {
    const domain = await domainOf(c);
    if (!(await domain.isActive())) fail('Domain is not running');
    const found = await displays(c, domain);
    if (found.length === 0) {
      const type = c.text('type');
      fail(
        type === undefined ? 'No graphical display found' : `No graphical display with type '${type}' found`,
      );
    }
    c.print(c.has('all') ? found.map((uri) => `${uri}\n`).join('') : found.join(''));
  },

  async 'domdisplay-reload'(c) {
    const domain = await domainOf(c);
    await domain.graphicsReload(c.uint('type') ?? 0, 0);
    c.print("Reload domain's graphics display successfully\n");
  },
};
