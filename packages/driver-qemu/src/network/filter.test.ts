import type { NetworkInterface } from '@tsvirt/conf/domain';
import { nwfilterBindingXml, parseNWFilterBinding } from '@tsvirt/conf/nwfilterbinding';
import type { Connect, StateContext } from '@tsvirt/core';
import { ErrorCode, Mutex, UndoStack, VirtError } from '@tsvirt/util';
import test from 'ava';
import { bindFilter, keepFilter, unbindFilter } from './filter.js';

const one = { name: 'one', uuid: '11111111-2222-3333-4444-555555555555' };
const other = { name: 'other', uuid: '22222222-2222-3333-4444-555555555555' };
const iface = {
  type: 'bridge',
  mac: { address: '52:54:00:00:00:01' },
  filterref: { filter: 'web', parameters: [{ name: 'IP', value: '10.0.0.1' }] },
} as NetworkInterface;

/** A driver of filters that keeps bindings in memory. */
function place(): {
  readonly bindings: Map<string, string>;
  readonly state: Parameters<typeof bindFilter>[0];
} {
  const bindings = new Map<string, string>();
  const connection = {
    nwfilterBindingLookupByPortDev: async (device: string) => {
      const xml = bindings.get(device);
      if (xml === undefined) throw new VirtError(ErrorCode.NO_NWFILTER_BINDING, 'there is none');
      return { getXMLDesc: async () => xml, delete: async () => bindings.delete(device) };
    },
    nwfilterBindingCreateXML: async (xml: string) => {
      const { portdev, filterref } = parseNWFilterBinding(xml);
      if (filterref.filter === 'nosuch') throw new VirtError(ErrorCode.INTERNAL_ERROR, 'no such filter');
      bindings.set(portdev.name, xml);
    },
  };
  const context = { secondary: async () => connection as unknown as Connect } as Pick<
    StateContext,
    'secondary'
  >;
  return { bindings, state: { context, filterTurn: new Mutex() } };
}

test('a filter is put on a device with what the interface says of it, and taken off', async (t) => {
  const { bindings, state } = place();
  const held = await bindFilter(state, one, iface, 'vnet0', new UndoStack());
  t.like(parseNWFilterBinding(bindings.get('vnet0') ?? ''), {
    owner: one,
    mac: { address: '52:54:00:00:00:01' },
    filterref: { filter: 'web', parameters: [{ name: 'IP', value: '10.0.0.1' }] },
  });
  await unbindFilter(state, held);
  await unbindFilter(state, held);
  t.is(bindings.size, 0);
});

test('a filter that somebody took off is put on again, another is left alone', async (t) => {
  const { bindings, state } = place();
  const plugged = { ...iface, target: { dev: 'vnet0' } } as NetworkInterface;
  await keepFilter(state, one, plugged);
  const made = bindings.get('vnet0');
  t.regex(made ?? '', /<filterref filter='web'>/);
  await keepFilter(state, other, plugged);
  t.is(bindings.get('vnet0'), made);
});

test("what is undone doesn't stay", async (t) => {
  const { bindings, state } = place();
  const undo = new UndoStack();
  await bindFilter(state, one, iface, 'vnet0', undo);
  await undo.rollback();
  t.is(bindings.size, 0);
});

test('a device may have been that of a guest that has ended, whose filter is never taken for that of the next', async (t) => {
  const { bindings, state } = place();
  const held = await bindFilter(state, other, iface, 'vnet0', new UndoStack());
  await bindFilter(state, one, iface, 'vnet0', new UndoStack());
  t.is(parseNWFilterBinding(bindings.get('vnet0') ?? '').owner.name, 'one');
  await unbindFilter(state, held);
  t.is(bindings.size, 1);
});

test('what the driver refuses, and what another made, stays as it is', async (t) => {
  const { bindings, state } = place();
  const kept = nwfilterBindingXml({
    owner: other,
    portdev: { name: 'vnet1' },
    mac: { address: '52:54:00:00:00:02' },
    filterref: { filter: 'web' },
  });
  bindings.set('vnet1', kept);
  const wrong = { ...iface, filterref: { filter: 'nosuch' } } as NetworkInterface;
  await t.throwsAsync(bindFilter(state, one, wrong, 'vnet0', new UndoStack()), { message: 'no such filter' });
  t.deepEqual([...bindings], [['vnet1', kept]]);
});
