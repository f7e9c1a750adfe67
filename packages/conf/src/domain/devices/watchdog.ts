import { ErrorCode } from '@tsvirt/util/error';
import { attr, type Infer, type Input, oneOf, struct, unsupportedUnless } from '../../element/index.js';
import { deviceInfo } from '../device-info.js';

/** `<watchdog>` */
export const watchdog = struct(
  {
    model: attr(unsupportedUnless(oneOf('i6300esb', 'ib700', 'diag288', 'itco')), {
      required: true,
      missing: ErrorCode.INTERNAL_ERROR,
    }),
    action: attr(oneOf('reset', 'shutdown', 'poweroff', 'pause', 'dump', 'none', 'inject-nmi'), {
      default: 'reset',
    }),
    ...deviceInfo,
  },
  'watchdog',
);
/** A watchdog: what `<watchdog>` says. */
export interface Watchdog extends Infer<typeof watchdog> {}
export interface WatchdogInput extends Input<typeof watchdog> {}
