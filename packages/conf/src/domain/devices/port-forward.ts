import { ipAddress } from '../../common/ip.js';
import { attr, type Infer, list, oneOf, string, struct, uint, yesNo } from '../../element/index.js';

const port = uint({ min: 1, max: 0xffff });

/** `<portForward proto='tcp' address='…' dev='…'><range start='80' to='8080'/></portForward>` */
export const portForward = struct(
  {
    proto: attr(oneOf('tcp', 'udp'), { required: true }),
    address: attr(ipAddress),
    dev: attr(string),
    ranges: list(
      'range',
      struct({
        start: attr(port, { required: true }),
        end: attr(port),
        /** The guest's port for `start`. */
        to: attr(port),
        exclude: attr(yesNo),
      }),
    ),
  },
  'portForward',
);
export interface PortForward extends Infer<typeof portForward> {}
