import { ConnectListAllSecretsFlags as L } from '@tsvirt/core';
import { nameOf } from '../output/choices.js';
import { Table } from '../output/table.js';
import { doing, fail } from '../shell/failure.js';
import { readText } from '../shell/files.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { secretOf } from './lookup.js';
import { printXml } from './xml-output.js';

const USAGE_TYPES = ['none', 'volume', 'ceph', 'iscsi', 'tls', 'vtpm'];

/** The value that `secret-set-value` was given, in whichever way. */
async function secretValue(c: Invocation): Promise<Uint8Array> {
  const file = c.text('file');
  const base64 = c.text('base64');
  if (c.has('interactive')) {
    const { answerCredentials } = await import('../shell/credentials.js');
    const [answer] = await answerCredentials(c.session, [{ type: 5, prompt: 'Enter new value for secret' }]);
    return Buffer.from(answer?.result ?? '');
  }
  if (file === undefined && base64 === undefined) fail('Input secret value is missing');
  if (base64 !== undefined) c.session.error('Passing secret value as command-line argument is insecure!');
  if (file !== undefined && c.has('plain')) {
    const { readFileSync } = await import('node:fs');
    readText(file);
    return readFileSync(file);
  }
  const text = (file === undefined ? (base64 ?? '') : readText(file)).trim();
  if (!/^[A-Za-z0-9+/=\s]*$/.test(text)) fail('Failed to decode secret');
  return Buffer.from(text, 'base64');
}

export const handlers: Handlers = {
  async 'secret-list'(c) {
    const connection = await c.connect();
    const flags = c.bits({
      ephemeral: L.EPHEMERAL,
      'no-ephemeral': L.NO_EPHEMERAL,
      private: L.PRIVATE,
      'no-private': L.NO_PRIVATE,
    });
    const secrets = await doing('Failed to list secrets', () => connection.listAllSecrets(flags));
    const table = new Table('UUID', 'Usage');
    for (const secret of [...secrets].sort((a, b) => (a.uuid < b.uuid ? -1 : 1)))
      table.add(
        secret.uuid,
        secret.usageType === 0 ? 'Unused' : `${nameOf(USAGE_TYPES, secret.usageType)} ${secret.usageID}`,
      );
    c.print(table.format(!c.session.settings.quiet));
  },

  async 'secret-define'(c) {
    const connection = await c.connect();
    const file = c.need('file');
    const xml = readText(file);
    const secret = await doing(`Failed to set attributes from ${file}`, () =>
      connection.secretDefineXML(xml, c.bits({ validate: 1 })),
    );
    c.extra(`Secret ${secret.uuid} created\n`);
  },

  async 'secret-undefine'(c) {
    const secret = await secretOf(c);
    await doing(`Failed to delete secret ${c.need('secret')}`, () => secret.undefine());
    c.extra(`Secret ${c.need('secret')} deleted\n`);
  },

  async 'secret-dumpxml'(c) {
    const secret = await secretOf(c);
    await printXml(c, await secret.getXMLDesc(0));
  },

  async 'secret-get-value'(c) {
    const secret = await secretOf(c);
    const value = await secret.getValue(0);
    if (c.has('plain')) c.session.io.out(value);
    else c.print(Buffer.from(value).toString('base64'));
  },

  async 'secret-set-value'(c) {
    const ways = ['file', 'base64', 'interactive'].filter((name) => c.has(name));
    if (ways.length > 1) fail(`Options --${ways[0]} and --${ways[1]} are mutually exclusive`);
    const secret = await secretOf(c);
    const value = await secretValue(c);
    await doing('Failed to set secret value', () => secret.setValue(value, 0));
    c.extra('Secret value set\n');
  },
};
