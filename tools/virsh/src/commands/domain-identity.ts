import { DomainMetadataType } from '@tsvirt/core';
import { doing, fail, or } from '../shell/failure.js';
import type { Handlers } from '../shell/invocation.js';
import { editText } from './edit.js';
import { domainOf } from './lookup.js';

export const handlers: Handlers = {
  async domid(c) {
    const domain = await domainOf(c, 'domain', ['uuid', 'name']);
    c.print(domain.id === -1 ? '-\n' : `${domain.id}\n`);
  },

  async domuuid(c) {
    const domain = await domainOf(c, 'domain', ['id', 'name']);
    c.print(`${domain.uuid}\n`);
  },

  async domname(c) {
    const domain = await domainOf(c, 'domain', ['id', 'uuid']);
    c.print(`${domain.name}\n`);
  },

  async desc(c) {
    const domain = await domainOf(c);
    const title = c.has('title');
    const type = title ? DomainMetadataType.TITLE : DomainMetadataType.DESCRIPTION;
    const word = title ? 'title' : 'description';
    const impact = c.impact();
    const read = (): Promise<string> => or('', () => domain.getMetadata(type, null, impact));
    let text: string | undefined = c.has('new-desc') ? c.words('new-desc').join(' ') : undefined;
    if (!c.has('edit') && text === undefined) {
      const current = await read();
      c.print(current === '' ? `No ${word} for domain: ${domain.name}` : current);
      return;
    }
    if (c.has('edit')) {
      const before = text ?? (await read());
      const after = await editText(c, before, '.txt');
      text = title ? after.replace(/\n$/, '') : after.replace(/\n$/, '');
      if (text === before) {
        c.print(title ? 'Domain title not changed\n' : 'Domain description not changed\n');
        return;
      }
    }
    if (title && text?.includes('\n'))
      fail("Failed to set new domain title\nerror: Domain title can't contain newlines");
    await doing(`Failed to set new domain ${word}`, () =>
      domain.setMetadata(type, text ?? '', null, null, impact),
    );
    c.extra(`Domain ${word} updated successfully`);
  },

  async metadata(c) {
    const domain = await domainOf(c);
    const uri = c.need('uri');
    const key = c.text('key') ?? null;
    const impact = c.impact();
    const type = DomainMetadataType.ELEMENT;
    const set = c.text('set');
    if ((c.has('edit') || set !== undefined) && c.has('remove'))
      fail(`Options --${c.has('edit') ? 'edit' : 'set'} and --remove are mutually exclusive`);
    if (c.has('edit') && set !== undefined) fail('Options --edit and --set are mutually exclusive');
    if ((c.has('edit') || set !== undefined) && key === null)
      fail('namespace key is required when modifying metadata');
    if (set !== undefined) {
      await domain.setMetadata(type, set, key, uri, impact);
      c.extra('Metadata modified\n');
    } else if (c.has('remove')) {
      await domain.setMetadata(type, null, null, uri, impact);
      c.extra('Metadata removed\n');
    } else if (c.has('edit')) {
      const before = await or('\n', () => domain.getMetadata(type, uri, impact));
      const after = await editText(c, before, '.xml');
      if (after === before) {
        c.extra('Metadata not changed\n');
        return;
      }
      await domain.setMetadata(type, after, key, uri, impact);
      c.extra('Metadata modified\n');
    } else {
      c.print(`${await domain.getMetadata(type, uri, impact)}\n`);
    }
  },
};
