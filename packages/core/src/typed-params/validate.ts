import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';
import type { TypedParam } from '../driver/types.js';
import type { ParamKind, ParamValue } from './param.js';

/** What a driver takes: the type of each parameter, with `[]` behind it where the name may be repeated. */
export type ParamRules = Readonly<Record<string, ParamKind | `${ParamKind}[]`>>;

/** Who complains, in the error. */
export interface ValidateOptions {
  readonly domain?: ErrorDomain;
}

/**
 * Checks a list of parameters as libvirt's virTypedParamsValidate does.
 * @throws VirtError `INVALID_ARG` for a wrong type or a repeated name, `ARGUMENT_UNSUPPORTED` for a name that isn't taken.
 */
export function validateTypedParams(
  params: readonly TypedParam[],
  rules: ParamRules,
  options: ValidateOptions = {},
): void {
  const domain = options.domain ?? ErrorDomain.NONE;
  const seen = new Set<string>();
  for (const given of params) {
    const rule = Object.hasOwn(rules, given.field) ? rules[given.field] : undefined;
    if (rule === undefined)
      throw new VirtError(
        ErrorCode.ARGUMENT_UNSUPPORTED,
        `unsupported parameter: '${given.field}' is none of ${Object.keys(rules).join(', ')}`,
        { domain },
      );
    const repeated = rule.endsWith('[]');
    const expected = repeated ? rule.slice(0, -2) : rule;
    if (given.type !== expected)
      throw new VirtError(
        ErrorCode.INVALID_ARG,
        `invalid argument: parameter '${given.field}' must be a ${expected}, not a ${given.type}`,
        { domain },
      );
    if (!repeated && seen.has(given.field))
      throw new VirtError(
        ErrorCode.INVALID_ARG,
        `invalid argument: parameter '${given.field}' is given twice`,
        { domain },
      );
    seen.add(given.field);
  }
}

/** The value of the first parameter of that name. */
export function findParam(params: readonly TypedParam[], field: string): ParamValue | undefined {
  return params.find((given) => given.field === field)?.value;
}
