import { attr, defineExtension, list, string, struct, within } from '@tsvirt/conf';

/** What a domain may say to QEMU directly: `<qemu:commandline>` and its like. */
export const qemuExtension = defineExtension(
  'qemu',
  'http://libvirt.org/schemas/domain/qemu/1.0',
  struct({
    ...within('commandline', {
      args: list('arg', struct({ value: attr(string, { required: true }) })),
      env: list('env', struct({ name: attr(string, { required: true }), value: attr(string) })),
    }),
    ...within('capabilities', {
      addedCapabilities: list('add', struct({ capability: attr(string, { required: true }) })),
      removedCapabilities: list('del', struct({ capability: attr(string, { required: true }) })),
    }),
  }),
);

/** The namespaces that documents of this driver may use. */
export const extensions = [qemuExtension];
