import { attr, defineExtension, list, nonEmpty, string, struct, within } from '../element/index.js';

/** `<fs:mount_opts>` of pools that are mounted: options for mount(8). */
export const mountOptionsExtension = defineExtension(
  'fs',
  'http://libvirt.org/schemas/storagepool/fs/1.0',
  struct({
    ...within('mount_opts', {
      options: list('option', struct({ name: attr(nonEmpty, { required: true }) })),
    }),
  }),
);

/** `<rbd:config_opts>` of Ceph pools: options for librados. */
export const rbdConfigExtension = defineExtension(
  'rbd',
  'http://libvirt.org/schemas/storagepool/rbd/1.0',
  struct({
    ...within('config_opts', {
      options: list(
        'option',
        struct({ name: attr(nonEmpty, { required: true }), value: attr(string, { required: true }) }),
      ),
    }),
  }),
);
