import type { Domain } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { kindOf } from '../machine/kind.js';
import { onOffText } from './args.js';

/** Settings of `-machine` by name; those without a value are left out. */
export type MachineSettings = readonly (readonly [name: string, value: string | undefined])[];

/** Features of a guest that its machine has, beside those of PCs. */
export function machineFeatures({ features = {} }: Domain): MachineSettings {
  const { gic, hpt, ras, aia } = features;
  return [
    ['gic-version', gic?.version],
    ['resize-hpt', hpt?.resizing],
    ['cap-hpt-max-page-size', hpt?.maxPageSize === undefined ? undefined : `${hpt.maxPageSize}k`],
    ['cap-htm', onOffText(features.htm)],
    ['cap-nested-hv', onOffText(features.nestedHv)],
    ['cap-ccf-assist', onOffText(features.ccfAssist)],
    ['cap-cfpc', features.cfpc],
    ['cap-sbbc', features.sbbc],
    ['cap-ibs', features.ibs],
    ['ras', onOffText(ras)],
    ['aia', aia],
  ];
}

/** How keys are kept from the host, on s390. */
export function keyWrapping({ keywrap }: Domain): MachineSettings {
  const stateOf = (cipher: string) => onOffText(keywrap?.ciphers?.find(({ name }) => name === cipher)?.state);
  return [
    ['aes-key-wrap', stateOf('aes')],
    ['dea-key-wrap', stateOf('dea')],
  ];
}

/**
 * The CPU as which that of a pSeries machine is to show itself: a document that says so names it beside the mode `host-model`.
 * @param host the host's own, where it's known
 * @throws VirtError `CPU_INCOMPATIBLE` for one that came after the host's
 */
export function compatibleCpu(domain: Domain, host: string | undefined): string | undefined {
  const { cpu } = domain;
  const name = kindOf(domain).pseries && cpu?.mode === 'host-model' ? cpu.model?.name : undefined;
  const wanted = generationOf(name);
  const own = generationOf(host);
  if (wanted !== undefined && own !== undefined && wanted > own)
    throw qemuError(
      ErrorCode.CPU_INCOMPATIBLE,
      `the CPU is incompatible with host CPU: a ${host} can't show itself as ${name}`,
    );
  return name;
}

/** The 9 of `POWER9`. */
function generationOf(name: string | undefined): number | undefined {
  const generation = /^power(\d+)/i.exec(name ?? '')?.[1];
  return generation === undefined ? undefined : Number(generation);
}
