import { defineDriver } from '@tsvirt/core';
import { packageVersion } from '@tsvirt/util';
import { RemoteConnection } from './driver.js';

/** Speaks libvirt's wire protocol to tsvirtd or libvirtd. */
export const driver = defineDriver({
  kind: 'hypervisor',
  name: 'remote',
  version: packageVersion(import.meta.url),
  open: (context, uri) => RemoteConnection.open(context, uri),
});
