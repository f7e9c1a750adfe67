import type { Domain } from '@tsvirt/conf/domain';
import { kindOf } from '../machine/kind.js';

/** True where something of a guest's CPU depends on the host. */
export function dependsOnHost({ cpu, os }: Pick<Domain, 'cpu' | 'os'>): boolean {
  if (cpu === undefined || (cpu.mode === 'custom' && cpu.model?.name === undefined)) return false;
  if (cpu.mode !== 'custom' && cpu.mode !== 'host-model') return false;
  const { x86, ppc64 } = kindOf({ os });
  return x86 || (ppc64 && cpu.mode === 'host-model');
}
