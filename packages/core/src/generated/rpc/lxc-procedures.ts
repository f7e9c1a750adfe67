// Written by tools/generate from the reference facts (wire-protocol.json). Don't edit: change the program and run it.

import { type Access, ProgramBuilder, readVoid, writeVoid } from '../../rpc/procedure/procedure.js';
import * as s from './lxc.js';

const program = new ProgramBuilder(425984, 1);
const access0: Access = { readOnly: false, acl: [{ object: 'domain', permission: 'open_namespace' }], aclFilter: [] };

/** The procedures of the lxc program. */
export const lxc = {
  domainOpenNamespace: program.call(1, 'domain_open_namespace', 'domainLxcOpenNamespace', 'low', access0, s.readLxcDomainOpenNamespaceArgs, s.writeLxcDomainOpenNamespaceArgs, readVoid, writeVoid, { files: true }),
} as const;
