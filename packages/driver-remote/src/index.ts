import { defineDriver } from '@tsvirt/core';
import { RemoteConnection } from './driver.js';

/** Speaks libvirt's wire protocol to tsvirtd or libvirtd. */
export const driver = defineDriver({
  kind: 'hypervisor',
  name: 'remote',
  version: '0.1.0',
  open: (context, uri) => RemoteConnection.open(context, uri),
});
