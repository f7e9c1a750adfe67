import type { Domain } from '@tsvirt/conf/domain';
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

/** The CPU as which that of a pSeries machine is to show itself: a document that says so names it beside the mode `host-model`. */
export function compatibleCpu(domain: Domain): string | undefined {
  const { cpu } = domain;
  return kindOf(domain).pseries && cpu?.mode === 'host-model' ? cpu.model?.name : undefined;
}
