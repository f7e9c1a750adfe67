import type { Domain } from '@tsvirt/conf/domain';
import { DomainMessageType } from '@tsvirt/core';

/** The CPU model that stands for deprecated configuration. */
const deprecatedModel = 'Deprecated-Test';

/** What makes a running domain hard to support, in the words that tools show. `kinds` are bits of `DomainMessageType`, 0 for all. */
export function messagesOf(domain: Domain, kinds: number): string[] {
  const wanted = (kind: number): boolean => kinds === 0 || (kinds & kind) !== 0;
  const messages: string[] = [];
  if (wanted(DomainMessageType.TAINTING))
    messages.push(...taints(domain).map((taint) => `tainted: ${taint}`));
  if (wanted(DomainMessageType.DEPRECATION) && isDeprecated(domain))
    messages.push(`deprecated configuration: CPU model ${deprecatedModel}`);
  return messages;
}

function taints(domain: Domain): string[] {
  const disks = domain.devices.disks ?? [];
  const interfaces = domain.devices.interfaces ?? [];
  const found: [boolean, string][] = [
    [disks.some(({ rawio }) => rawio === true), 'running with undesirable elevated privileges'],
    [
      interfaces.some(({ script }) => script !== undefined),
      'network configuration using opaque shell scripts',
    ],
    [domain.cpu?.mode === 'host-passthrough', 'use of host CPU passthrough'],
    [
      disks.some(({ device, source }) => device === 'cdrom' && source.type === 'block'),
      'use of host cdrom passthrough',
    ],
    [domain.os.dtb !== undefined, 'custom device tree blob used'],
    [isDeprecated(domain), 'use of deprecated configuration settings'],
  ];
  return found.filter(([is]) => is).map(([, taint]) => taint);
}

function isDeprecated(domain: Domain): boolean {
  return domain.cpu?.model?.name === deprecatedModel;
}
