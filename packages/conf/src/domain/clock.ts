import { ErrorCode } from '@tsvirt/util/error';
import {
  attr,
  child,
  either,
  type Infer,
  int64,
  list,
  nonEmpty,
  oneOf,
  refine,
  struct,
  uint64,
  unsupportedUnless,
  variants,
  yesNo,
} from '../element/index.js';

const timer = struct({
  name: attr(oneOf('platform', 'pit', 'rtc', 'hpet', 'tsc', 'kvmclock', 'hypervclock', 'armvtimer'), {
    required: true,
  }),
  present: attr(yesNo),
  tickpolicy: attr(oneOf('delay', 'catchup', 'merge', 'discard')),
  /** Of `platform` and `rtc`. */
  track: attr(oneOf('boot', 'guest', 'wall', 'realtime'), {
    when: (_, { name }) => name === 'platform' || name === 'rtc',
  }),
  /** Hz; of `tsc`. */
  frequency: attr(uint64, { omit: 0n, when: (_, { name }) => name === 'tsc' }),
  mode: attr(oneOf('auto', 'native', 'emulate', 'paravirt', 'smpsafe'), {
    when: (_, { name }) => name === 'tsc',
  }),
  catchup: child(
    struct({
      threshold: attr(uint64, { omit: 0n }),
      slew: attr(uint64, { omit: 0n }),
      limit: attr(uint64, { omit: 0n }),
    }),
  ),
});
export interface Timer extends Infer<typeof timer> {}

/** Seconds, or `reset`. */
const adjustment = either(oneOf('reset'), int64, (value): value is 'reset' => value === 'reset');

/** `<clock>` */
export const clock = variants(
  'offset',
  {
    /** With seconds as adjustment it becomes `variable`. */
    utc: { adjustment: attr(adjustment, { emptyIsNone: true }) },
    localtime: { adjustment: attr(adjustment, { emptyIsNone: true }) },
    timezone: {
      timezone: attr(refine(nonEmpty, { code: ErrorCode.INTERNAL_ERROR }), {
        required: true,
        missing: ErrorCode.INTERNAL_ERROR,
      }),
    },
    variable: {
      adjustment: attr(int64, { emptyIsNone: true, default: 0n }),
      basis: attr(unsupportedUnless(oneOf('utc', 'localtime')), { emptyIsNone: true, default: 'utc' }),
      /** The adjustment with which it was started; in status files. */
      adjustment0: attr(int64, {
        omit: 0n,
        when: ({ status }) => status === true,
        readWhen: ({ status }) => status === true,
      }),
    },
    /** Seconds since 1970 */
    absolute: {
      start: attr(refine(uint64, { code: ErrorCode.INTERNAL_ERROR }), {
        required: true,
        missing: ErrorCode.INTERNAL_ERROR,
      }),
    },
  },
  {
    default: 'utc',
    after: { timers: list('timer', timer) },
    name: 'clock',
    unknown: ErrorCode.CONFIG_UNSUPPORTED,
  },
);
export type Clock = Infer<typeof clock>;
