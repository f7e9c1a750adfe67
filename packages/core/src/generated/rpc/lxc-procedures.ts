// Written by tools/generate from the reference facts (wire-protocol.json). Don't edit: change the program and run it.

import { define, readVoid, writeVoid } from '../../rpc/procedure/procedure.js';
import * as s from './lxc.js';

/** The procedures of the lxc program. */
export const lxc = {
  domainOpenNamespace: define<s.LxcDomainOpenNamespaceArgs, void>({
    program: 425984,
    version: 1,
    number: 1,
    name: 'domain_open_namespace',
    kind: 'call',
    priority: 'low',
    method: 'domainLxcOpenNamespace',
    stream: null,
    sparseFlag: 0,
    files: true,
    readOnly: false,
    acl: [{ object: 'domain', permission: 'open_namespace' }],
    aclFilter: [],
    readArgs: (r) => {
      const v = s.readLxcDomainOpenNamespaceArgs(r);
      r.finish();
      return v;
    },
    writeArgs: s.writeLxcDomainOpenNamespaceArgs,
    readRet: readVoid,
    writeRet: writeVoid,
  }),
} as const;
