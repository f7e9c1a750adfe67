import { DomainXMLFlags } from '@tsvirt/core';
import { doing, fail } from '../shell/failure.js';
import { readText } from '../shell/files.js';
import type { Handlers } from '../shell/invocation.js';
import { editXml } from './edit.js';
import { domainOf } from './lookup.js';
import { printXml } from './xml-output.js';

export const handlers: Handlers = {
  async dumpxml(c) {
    const domain = await domainOf(c);
    const flags = c.bits({
      'security-info': DomainXMLFlags.SECURE,
      inactive: DomainXMLFlags.INACTIVE,
      'update-cpu': DomainXMLFlags.UPDATE_CPU,
      migratable: DomainXMLFlags.MIGRATABLE,
    });
    await printXml(c, await domain.getXMLDesc(flags));
  },

  async edit(c) {
    const connection = await c.connect();
    const domain = await domainOf(c);
    const flags = DomainXMLFlags.SECURE | ((await domain.isPersistent()) ? DomainXMLFlags.INACTIVE : 0);
    await editXml(c, {
      read: () => domain.getXMLDesc(flags),
      write: (xml, validate) => connection.domainDefineXMLFlags(xml, validate ? 1 : 0),
      validates: !c.has('skip-validate'),
      unchanged: `Domain '${domain.name}' XML configuration not changed.\n`,
      changed: (edited) => `Domain '${edited?.name ?? domain.name}' XML configuration edited.\n`,
    });
  },

  async 'domxml-from-native'(c) {
    const connection = await c.connect();
    const config = readText(c.need('config'));
    c.print(await connection.domainXMLFromNative(c.need('format'), config, 0));
  },

  async 'domxml-to-native'(c) {
    const connection = await c.connect();
    const file = c.text('xml');
    if (c.has('domain') === (file !== undefined))
      fail(
        file === undefined
          ? 'need either domain or domain XML'
          : 'Options --domain and --xml are mutually exclusive',
      );
    const xml =
      file === undefined ? await (await domainOf(c)).getXMLDesc(DomainXMLFlags.MIGRATABLE) : readText(file);
    c.print(await connection.domainXMLToNative(c.need('format'), xml, 0));
  },

  async 'managedsave-dumpxml'(c) {
    const domain = await domainOf(c);
    await printXml(c, await domain.managedSaveGetXMLDesc(c.bits({ 'security-info': 1 })));
  },

  async 'managedsave-define'(c) {
    const domain = await domainOf(c);
    const xml = readText(c.need('xml'));
    await doing(`Failed to update ${domain.name} XML configuration`, () =>
      domain.managedSaveDefineXML(xml, c.bits({ running: 2, paused: 4 })),
    );
    c.extra(`Managed save state file of domain '${domain.name}' updated.\n`);
  },

  async 'managedsave-edit'(c) {
    const domain = await domainOf(c);
    const flags = c.bits({ running: 2, paused: 4 });
    await editXml(c, {
      read: () => domain.managedSaveGetXMLDesc(DomainXMLFlags.SECURE),
      write: (xml) => domain.managedSaveDefineXML(xml, flags),
      unchanged: `Managed save image of domain '${domain.name}' XML configuration not changed.\n`,
      changed: () => `Managed save image of Domain '${domain.name}' XML configuration edited.\n`,
    });
  },

  async 'save-image-dumpxml'(c) {
    const connection = await c.connect();
    await printXml(
      c,
      await connection.domainSaveImageGetXMLDesc(c.need('file'), c.bits({ 'security-info': 1 })),
    );
  },

  async 'save-image-define'(c) {
    const connection = await c.connect();
    const file = c.need('file');
    const xml = readText(c.need('xml'));
    await doing(`Failed to update ${file}`, () =>
      connection.domainSaveImageDefineXML(file, xml, c.bits({ running: 2, paused: 4 })),
    );
    c.extra(`State file ${file} updated.\n`);
  },

  async 'save-image-edit'(c) {
    const connection = await c.connect();
    const file = c.need('file');
    const flags = c.bits({ running: 2, paused: 4 });
    await editXml(c, {
      read: () => connection.domainSaveImageGetXMLDesc(file, DomainXMLFlags.SECURE),
      write: (xml) => connection.domainSaveImageDefineXML(file, xml, flags),
      unchanged: `Saved image ${file} XML configuration not changed.\n`,
      changed: () => `State file ${file} edited.\n`,
    });
  },
};
