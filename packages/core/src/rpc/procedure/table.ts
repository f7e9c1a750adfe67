import { admin } from '../../generated/rpc/admin-procedures.js';
import { lxc } from '../../generated/rpc/lxc-procedures.js';
import { qemu } from '../../generated/rpc/qemu-procedures.js';
import { remote } from '../../generated/rpc/remote-procedures.js';
import type { AclRule, AnyProcedure } from './procedure.js';

const byNumber = (
  procedures: Readonly<Record<string, AnyProcedure>>,
): readonly (AnyProcedure | undefined)[] => {
  const table: (AnyProcedure | undefined)[] = [];
  for (const procedure of Object.values(procedures)) table[procedure.number] = procedure;
  return Array.from(table);
};

const program = ([procedure]: readonly AnyProcedure[]): number => procedure?.program ?? -1;

const tables = new Map(
  [remote, qemu, lxc, admin].map(
    (procedures) => [program(Object.values(procedures)), byNumber(procedures)] as const,
  ),
);

/** The procedure with this number; undefined: there is none. */
export const findProcedure = (programNumber: number, procedure: number): AnyProcedure | undefined =>
  tables.get(programNumber)?.[procedure];

const isRead = ({ permission }: AclRule): boolean =>
  permission === 'getattr' || permission === 'read' || permission.startsWith('search_');

function applies(rule: AclRule, args: unknown): boolean {
  const values = args as Readonly<Record<string, unknown>> | undefined;
  if (rule.flags !== undefined) {
    const flags = values?.flags;
    const set = (typeof flags === 'number' ? flags : 0) & rule.flags;
    return rule.match === 'none' ? set === 0 : set >>> 0 === rule.flags >>> 0;
  }
  return rule.param === undefined || values?.[rule.param] === rule.value;
}

/** The permissions that a call asks for, its arguments considered. */
export const requiredPermissions = (procedure: AnyProcedure, args: unknown): readonly AclRule[] =>
  procedure.acl.filter((rule) => applies(rule, args));

const conditional = ({ flags, param }: AclRule): boolean => flags !== undefined || param !== undefined;

/** True for a call that a read-only connection may make. */
export const allowedReadOnly = (procedure: AnyProcedure, args: unknown): boolean =>
  procedure.readOnly &&
  procedure.acl.every((rule) => !conditional(rule) || isRead(rule) || !applies(rule, args));
