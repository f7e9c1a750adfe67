import {
  attr,
  defineExtension,
  list,
  oneOf,
  pattern,
  refine,
  string,
  struct,
  valued,
  within,
} from '@tsvirt/conf';
import { ErrorCode } from '@tsvirt/util';

const needed = { required: true, missing: ErrorCode.INTERNAL_ERROR } as const;

const variableName = refine(pattern('[A-Za-z_][A-Za-z0-9_]*', 'the name of an environment variable'), {
  code: ErrorCode.INTERNAL_ERROR,
});

/** What a domain may say to QEMU directly: `<qemu:commandline>` and its like. */
export const qemuExtension = defineExtension(
  'qemu',
  'http://libvirt.org/schemas/domain/qemu/1.0',
  struct({
    ...within('commandline', {
      args: list('arg', struct({ value: attr(string, needed) })),
      env: list('env', struct({ name: attr(variableName, needed), value: attr(string) })),
    }),
    ...within('capabilities', {
      addedCapabilities: list('add', struct({ capability: attr(string, needed) })),
      removedCapabilities: list('del', struct({ capability: attr(string, needed) })),
    }),
    ...within('override', {
      /** What is changed of devices that the driver makes. */
      deviceOverrides: list(
        'device',
        struct({
          alias: attr(string, needed),
          ...within('frontend', {
            properties: list(
              'property',
              struct({
                name: attr(string, needed),
                type: attr(oneOf('string', 'signed', 'unsigned', 'bool', 'remove'), needed),
                value: attr(string),
              }),
            ),
          }),
        }),
      ),
    }),
    /** What QEMU does where what it is told is out of use. */
    deprecation: valued('behavior', oneOf('none', 'omit', 'reject', 'crash')),
  }),
);

/** The namespaces that documents of this driver may use. */
export const extensions = [qemuExtension];
