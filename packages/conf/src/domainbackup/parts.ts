import type { KnownParts } from '../common/known-parts.js';

const store: KnownParts = {
  attributes: ['file', 'dev'],
  children: {
    seclabel: { attributes: ['model', 'relabel', 'labelskip'], children: { label: {} } },
    encryption: {
      attributes: ['format', 'engine'],
      children: {
        secret: { attributes: ['type', 'uuid', 'usage'] },
        cipher: { attributes: ['name', 'size', 'mode', 'hash'] },
        ivgen: { attributes: ['name', 'hash'] },
      },
    },
  },
};

/** All that a backup's document may say when it comes from an application. */
export const backupParts: KnownParts = {
  attributes: ['mode'],
  children: {
    incremental: {},
    server: { attributes: ['transport', 'tls', 'name', 'port', 'socket', 'fdgroup'] },
    disks: {
      children: {
        disk: {
          attributes: ['name', 'backup', 'type', 'backupmode', 'incremental', 'exportname', 'exportbitmap'],
          children: { driver: { attributes: ['type'] }, target: store, scratch: store },
        },
      },
    },
  },
};
