import type { Seclabel } from '@tsvirt/conf/domain';

/**
 * Whether a domain's security label is had without anything being labelled: none is wanted, or the label is that of this very process, as
 * whose user and group (libvirt's model `dac`) its guests run.
 */
export function keptLabel(value: unknown): boolean {
  const { type, model, label, baselabel } = value as Partial<Seclabel>;
  if (type === 'none') return true;
  if (model !== 'dac' || baselabel !== undefined) return false;
  return type === 'dynamic' || (label !== undefined && ownLabel(label));
}

/** `USER:GROUP`; numbers may have a plus sign in front, so that they are no names. */
function ownLabel(label: string): boolean {
  const [user = '', group = '', ...more] = label.split(':');
  return more.length === 0 && isId(user, process.getuid?.()) && isId(group, process.getgid?.());
}

function isId(name: string, id: number | undefined): boolean {
  return id !== undefined && (/^\+?\d+$/.test(name) ? Number(name) === id : name === 'root' && id === 0);
}
