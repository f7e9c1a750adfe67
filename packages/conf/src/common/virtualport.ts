import { ErrorCode } from '@tsvirt/util/error';
import { attr, child, type Infer, oneOf, refine, string, struct, type ValueType } from '../element/index.js';
import { readUnsigned } from '../element/integer.js';
import { uuid } from './uuid.js';

/** A whole number in decimal, `0x…` or with a leading 0 in octal; written in decimal. */
export function decimalOrHex(max: number): ValueType<number> {
  return {
    parse: (text) => readUnsigned(text, 0, max),
    format: String,
    expected: `an integer from 0 to ${max}`,
    schema: { type: 'integer', min: 0, max },
  };
}

/** `<virtualport type='openvswitch'><parameters …/></virtualport>` of an interface, network or network port. */
export const virtualPort = struct(
  {
    /** Left out where the network decides it. */
    type: attr(
      refine(oneOf('802.1Qbg', '802.1Qbh', 'openvswitch', 'midonet'), { code: ErrorCode.CONFIG_UNSUPPORTED }),
    ),
    parameters: child(
      struct({
        managerid: attr(decimalOrHex(0xff)),
        typeid: attr(decimalOrHex(0xff_ffff)),
        typeidversion: attr(decimalOrHex(0xff)),
        instanceid: attr(uuid),
        interfaceid: attr(uuid),
        profileid: attr(string),
      }),
    ),
  },
  'virtualPortProfile',
);
export interface VirtualPort extends Infer<typeof virtualPort> {}
