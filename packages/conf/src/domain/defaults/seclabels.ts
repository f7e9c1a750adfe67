import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import type { Domain } from '../domain.js';
import { contradiction, unsupported, xmlError } from '../failure.js';
import type { DomainParseOptions } from '../options.js';
import type { Seclabel } from '../security.js';

/** What security labels leave open; a running domain's have all that they need. */
export function seclabelDefaults(domain: Domain, options: DomainParseOptions): void {
  const { seclabels } = domain;
  if (seclabels === undefined) return;
  const active = options.active === true;
  for (const label of seclabels) labelDefaults(label, active);
  const [first] = seclabels;
  const models = options.driver?.securityModels;
  if (
    seclabels.length === 1 &&
    first !== undefined &&
    first.model === undefined &&
    models?.[0] !== undefined
  ) {
    if (first.type === 'none' || (first.type === 'dynamic' && first.baselabel === undefined && !active)) {
      first.model = models[0];
      labelDefaults(first, active);
    } else throw xmlError('<seclabel> needs a model');
  }
  const seen = new Set<string>();
  for (const { model } of seclabels) {
    if (model === undefined) {
      if (seclabels.length > 1) throw xmlError('each of several <seclabel>s needs a model');
      continue;
    }
    if (seen.has(model)) throw contradiction(`there's more than one <seclabel> of model '${model}'`);
    seen.add(model);
  }
}

function labelDefaults(label: Seclabel, active: boolean): void {
  const { type } = label;
  if (type === 'dynamic' && label.relabel === false)
    throw unsupported("<seclabel> of type 'dynamic' always relabels");
  if (type === 'none' && label.relabel === true)
    throw unsupported("<seclabel> of type 'none' never relabels");
  label.relabel ??= type === 'dynamic';
  if (label.model === 'none') {
    if (!active) {
      label.type = 'none';
      label.relabel = false;
    }
    for (const key of ['label', 'imagelabel', 'baselabel'] as const) delete label[key];
    return;
  }
  if (type === 'static' || (active && type !== 'none')) {
    if (label.label === undefined) throw missing('label');
  } else delete label.label;
  if (label.relabel && active && type !== 'none') {
    if (label.imagelabel === undefined) throw missing('imagelabel');
  } else delete label.imagelabel;
  if (type !== 'dynamic') delete label.baselabel;
}

function missing(name: string): VirtError {
  return new VirtError(ErrorCode.XML_ERROR, `XML error: <seclabel> needs <${name}>`, {
    domain: ErrorDomain.DOMAIN,
  });
}
