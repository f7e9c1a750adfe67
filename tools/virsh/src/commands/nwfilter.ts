import { Table } from '../output/table.js';
import { doing } from '../shell/failure.js';
import { readText } from '../shell/files.js';
import type { Handlers } from '../shell/invocation.js';
import { compareNames } from './domain-list.js';
import { editXml } from './edit.js';
import { bindingOf, nwfilterOf } from './lookup.js';
import { printXml } from './xml-output.js';

export const handlers: Handlers = {
  async 'nwfilter-list'(c) {
    const connection = await c.connect();
    const filters = await doing('Failed to list network filters', () => connection.listAllNWFilters(0));
    const table = new Table('UUID', 'Name');
    for (const filter of [...filters].sort((a, b) => compareNames(a.name, b.name)))
      table.add(filter.uuid, filter.name);
    c.print(table.format(!c.session.settings.quiet));
  },

  async 'nwfilter-define'(c) {
    const connection = await c.connect();
    const file = c.need('file');
    const xml = readText(file);
    const flags = c.bits({ validate: 1 });
    const filter = await doing(`Failed to define network filter from ${file}`, () =>
      flags ? connection.nwfilterDefineXMLFlags(xml, flags) : connection.nwfilterDefineXML(xml),
    );
    c.extra(`Network filter ${filter.name} defined from ${file}\n`);
  },

  async 'nwfilter-undefine'(c) {
    const filter = await nwfilterOf(c);
    await doing(`Failed to undefine network filter ${filter.name}`, () => filter.undefine());
    c.extra(`Network filter ${filter.name} undefined\n`);
  },

  async 'nwfilter-dumpxml'(c) {
    await printXml(c, await (await nwfilterOf(c)).getXMLDesc(0));
  },

  async 'nwfilter-edit'(c) {
    const connection = await c.connect();
    const filter = await nwfilterOf(c);
    await editXml(c, {
      read: () => filter.getXMLDesc(0),
      write: (xml, validate) =>
        validate ? connection.nwfilterDefineXMLFlags(xml, 1) : connection.nwfilterDefineXML(xml),
      validates: true,
      unchanged: `Network filter ${filter.name} XML configuration not changed.\n`,
      changed: (edited) => `Network filter ${edited?.name ?? filter.name} XML configuration edited.\n`,
    });
  },

  async 'nwfilter-binding-list'(c) {
    const connection = await c.connect();
    const bindings = await doing('Failed to list network filter bindings', () =>
      connection.listAllNWFilterBindings(0),
    );
    const table = new Table('Port Dev', 'Filter');
    for (const binding of [...bindings].sort((a, b) => compareNames(a.portdev, b.portdev)))
      table.add(binding.portdev, binding.filtername);
    c.print(table.format(!c.session.settings.quiet));
  },

  async 'nwfilter-binding-create'(c) {
    const connection = await c.connect();
    const file = c.need('file');
    const xml = readText(file);
    const binding = await doing(`Failed to create network filter from ${file}`, () =>
      connection.nwfilterBindingCreateXML(xml, c.bits({ validate: 1 })),
    );
    c.extra(`Network filter binding on ${binding.portdev} created from ${file}\n`);
  },

  async 'nwfilter-binding-delete'(c) {
    const binding = await bindingOf(c);
    await doing(`Failed to delete network filter binding on ${binding.portdev}`, () => binding.delete());
    c.extra(`Network filter binding on ${binding.portdev} deleted\n`);
  },

  async 'nwfilter-binding-dumpxml'(c) {
    await printXml(c, await (await bindingOf(c)).getXMLDesc(0));
  },
};
