// Written by tools/generate from the reference facts (virsh-commands.json). Don't edit: change the program and run it.

import type { CommandGroup } from '../parser/spec.js';

/** Every command of virsh with its options, by group. */
export const COMMAND_GROUPS: readonly CommandGroup[] = [
  {
    name: 'Domain Management',
    keyword: 'domain',
    commands: [
      {
        name: 'attach-device', exclusive: [['persistent', 'current'], ['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'persistent', kind: 'bool' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'attach-disk', exclusive: [['persistent', 'current'], ['current', 'live'], ['current', 'config'], ['source-host-name', 'source-host-socket']], requires: [['source-host-name', 'source-protocol'], ['source-host-transport', 'source-protocol'], ['source-host-socket', 'source-protocol'], ['source-host-socket', 'source-host-transport']],
        aliases: [{ name: 'shareable', target: 'mode', value: 'shareable' }],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'source', kind: 'string', required: true, positional: true, allowEmpty: true },
          { name: 'target', kind: 'string', required: true, positional: true, completer: 'Empty' },
          { name: 'targetbus', kind: 'string' },
          { name: 'driver', kind: 'string' },
          { name: 'subdriver', kind: 'string' },
          { name: 'iothread', kind: 'string', completer: 'DomainIOThreadId' },
          { name: 'cache', kind: 'string' },
          { name: 'io', kind: 'string' },
          { name: 'type', kind: 'string' },
          { name: 'mode', kind: 'string' },
          { name: 'sourcetype', kind: 'string' },
          { name: 'serial', kind: 'string', completer: 'Empty' },
          { name: 'wwn', kind: 'string', completer: 'Empty' },
          { name: 'alias', kind: 'string', completer: 'Empty' },
          { name: 'rawio', kind: 'bool' },
          { name: 'address', kind: 'string', completer: 'Empty' },
          { name: 'multifunction', kind: 'bool' },
          { name: 'print-xml', kind: 'bool' },
          { name: 'source-protocol', kind: 'string' },
          { name: 'source-host-name', kind: 'string', completer: 'Empty' },
          { name: 'source-host-transport', kind: 'string' },
          { name: 'source-host-socket', kind: 'string' },
          { name: 'throttle-groups', kind: 'string', completer: 'DomainThrottleGroups' },
          { name: 'persistent', kind: 'bool' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'attach-interface', exclusive: [['persistent', 'current'], ['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'type', kind: 'string', required: true, positional: true },
          { name: 'source', kind: 'string', required: true, positional: true },
          { name: 'target', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'mac', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'script', kind: 'string', legacyPositional: true },
          { name: 'model', kind: 'string', legacyPositional: true },
          { name: 'alias', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'inbound', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'outbound', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'persistent', kind: 'bool' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
          { name: 'print-xml', kind: 'bool' },
          { name: 'managed', kind: 'bool' },
          { name: 'source-mode', kind: 'string', legacyPositional: true, completer: 'DomainInterfaceSourceMode' },
        ],
      },
      {
        name: 'autostart',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 4 },
          { name: 'disable', kind: 'bool' },
          { name: 'once', kind: 'bool' },
        ],
      },
      {
        name: 'blkdeviotune', exclusive: [['current', 'live'], ['current', 'config']],
        aliases: [{ name: 'group_name', target: 'group-name' }, { name: 'total_bytes_sec', target: 'total-bytes-sec' }, { name: 'read_bytes_sec', target: 'read-bytes-sec' }, { name: 'write_bytes_sec', target: 'write-bytes-sec' }, { name: 'total_iops_sec', target: 'total-iops-sec' }, { name: 'read_iops_sec', target: 'read-iops-sec' }, { name: 'write_iops_sec', target: 'write-iops-sec' }, { name: 'total_bytes_sec_max', target: 'total-bytes-sec-max' }, { name: 'read_bytes_sec_max', target: 'read-bytes-sec-max' }, { name: 'write_bytes_sec_max', target: 'write-bytes-sec-max' }, { name: 'total_iops_sec_max', target: 'total-iops-sec-max' }, { name: 'read_iops_sec_max', target: 'read-iops-sec-max' }, { name: 'write_iops_sec_max', target: 'write-iops-sec-max' }, { name: 'size_iops_sec', target: 'size-iops-sec' }, { name: 'total_bytes_sec_max_length', target: 'total-bytes-sec-max-length' }, { name: 'read_bytes_sec_max_length', target: 'read-bytes-sec-max-length' }, { name: 'write_bytes_sec_max_length', target: 'write-bytes-sec-max-length' }, { name: 'total_iops_sec_max_length', target: 'total-iops-sec-max-length' }, { name: 'read_iops_sec_max_length', target: 'read-iops-sec-max-length' }, { name: 'write_iops_sec_max_length', target: 'write-iops-sec-max-length' }],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'device', kind: 'string', required: true, positional: true, completer: 'DomainDiskTarget' },
          { name: 'group-name', kind: 'string', completer: 'Empty' },
          { name: 'total-bytes-sec', kind: 'int' },
          { name: 'read-bytes-sec', kind: 'int' },
          { name: 'write-bytes-sec', kind: 'int' },
          { name: 'total-iops-sec', kind: 'int' },
          { name: 'read-iops-sec', kind: 'int' },
          { name: 'write-iops-sec', kind: 'int' },
          { name: 'total-bytes-sec-max', kind: 'int' },
          { name: 'read-bytes-sec-max', kind: 'int' },
          { name: 'write-bytes-sec-max', kind: 'int' },
          { name: 'total-iops-sec-max', kind: 'int' },
          { name: 'read-iops-sec-max', kind: 'int' },
          { name: 'write-iops-sec-max', kind: 'int' },
          { name: 'size-iops-sec', kind: 'int' },
          { name: 'total-bytes-sec-max-length', kind: 'int' },
          { name: 'read-bytes-sec-max-length', kind: 'int' },
          { name: 'write-bytes-sec-max-length', kind: 'int' },
          { name: 'total-iops-sec-max-length', kind: 'int' },
          { name: 'read-iops-sec-max-length', kind: 'int' },
          { name: 'write-iops-sec-max-length', kind: 'int' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'domthrottlegroupset', exclusive: [['current', 'live'], ['current', 'config']],
        aliases: [{ name: 'total_bytes_sec', target: 'total-bytes-sec' }, { name: 'read_bytes_sec', target: 'read-bytes-sec' }, { name: 'write_bytes_sec', target: 'write-bytes-sec' }, { name: 'total_iops_sec', target: 'total-iops-sec' }, { name: 'read_iops_sec', target: 'read-iops-sec' }, { name: 'write_iops_sec', target: 'write-iops-sec' }, { name: 'total_bytes_sec_max', target: 'total-bytes-sec-max' }, { name: 'read_bytes_sec_max', target: 'read-bytes-sec-max' }, { name: 'write_bytes_sec_max', target: 'write-bytes-sec-max' }, { name: 'total_iops_sec_max', target: 'total-iops-sec-max' }, { name: 'read_iops_sec_max', target: 'read-iops-sec-max' }, { name: 'write_iops_sec_max', target: 'write-iops-sec-max' }, { name: 'size_iops_sec', target: 'size-iops-sec' }, { name: 'total_bytes_sec_max_length', target: 'total-bytes-sec-max-length' }, { name: 'read_bytes_sec_max_length', target: 'read-bytes-sec-max-length' }, { name: 'write_bytes_sec_max_length', target: 'write-bytes-sec-max-length' }, { name: 'total_iops_sec_max_length', target: 'total-iops-sec-max-length' }, { name: 'read_iops_sec_max_length', target: 'read-iops-sec-max-length' }, { name: 'write_iops_sec_max_length', target: 'write-iops-sec-max-length' }],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'group-name', kind: 'string', required: true, positional: true, completer: 'DomainThrottleGroup' },
          { name: 'total-bytes-sec', kind: 'int' },
          { name: 'read-bytes-sec', kind: 'int' },
          { name: 'write-bytes-sec', kind: 'int' },
          { name: 'total-iops-sec', kind: 'int' },
          { name: 'read-iops-sec', kind: 'int' },
          { name: 'write-iops-sec', kind: 'int' },
          { name: 'total-bytes-sec-max', kind: 'int' },
          { name: 'read-bytes-sec-max', kind: 'int' },
          { name: 'write-bytes-sec-max', kind: 'int' },
          { name: 'total-iops-sec-max', kind: 'int' },
          { name: 'read-iops-sec-max', kind: 'int' },
          { name: 'write-iops-sec-max', kind: 'int' },
          { name: 'size-iops-sec', kind: 'int' },
          { name: 'total-bytes-sec-max-length', kind: 'int' },
          { name: 'read-bytes-sec-max-length', kind: 'int' },
          { name: 'write-bytes-sec-max-length', kind: 'int' },
          { name: 'total-iops-sec-max-length', kind: 'int' },
          { name: 'read-iops-sec-max-length', kind: 'int' },
          { name: 'write-iops-sec-max-length', kind: 'int' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'domthrottlegroupdel', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'group-name', kind: 'string', required: true, positional: true, completer: 'DomainThrottleGroup' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'domthrottlegroupinfo',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'group-name', kind: 'string', required: true, positional: true, completer: 'DomainThrottleGroup' },
          { name: 'inactive', kind: 'bool' },
        ],
      },
      {
        name: 'domthrottlegrouplist',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'inactive', kind: 'bool' },
        ],
      },
      {
        name: 'blkiotune', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'weight', kind: 'int', legacyPositional: true },
          { name: 'device-weights', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'device-read-iops-sec', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'device-write-iops-sec', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'device-read-bytes-sec', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'device-write-bytes-sec', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'blockcommit', exclusive: [['pivot', 'keep-overlay']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'path', kind: 'string', required: true, positional: true, completer: 'DomainDiskTarget' },
          { name: 'bandwidth', kind: 'int', legacyPositional: true },
          { name: 'base', kind: 'string', legacyPositional: true, completer: 'DomainBlockjobBaseTop' },
          { name: 'shallow', kind: 'bool' },
          { name: 'top', kind: 'string', legacyPositional: true, completer: 'DomainBlockjobBaseTop' },
          { name: 'active', kind: 'bool' },
          { name: 'delete', kind: 'bool' },
          { name: 'wait', kind: 'bool' },
          { name: 'verbose', kind: 'bool' },
          { name: 'timeout', kind: 'int', legacyPositional: true },
          { name: 'pivot', kind: 'bool' },
          { name: 'keep-overlay', kind: 'bool' },
          { name: 'async', kind: 'bool' },
          { name: 'keep-relative', kind: 'bool' },
          { name: 'bytes', kind: 'bool' },
        ],
      },
      {
        name: 'blockcopy', exclusive: [['dest', 'xml'], ['format', 'xml'], ['blockdev', 'xml'], ['pivot', 'finish']],
        aliases: [{ name: 'raw', target: 'format', value: 'raw' }],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'path', kind: 'string', required: true, positional: true, completer: 'DomainDiskTarget' },
          { name: 'dest', kind: 'string', legacyPositional: true },
          { name: 'bandwidth', kind: 'int', legacyPositional: true },
          { name: 'shallow', kind: 'bool' },
          { name: 'reuse-external', kind: 'bool' },
          { name: 'blockdev', kind: 'bool' },
          { name: 'wait', kind: 'bool' },
          { name: 'verbose', kind: 'bool' },
          { name: 'timeout', kind: 'int', legacyPositional: true },
          { name: 'pivot', kind: 'bool' },
          { name: 'finish', kind: 'bool' },
          { name: 'async', kind: 'bool' },
          { name: 'xml', kind: 'string', legacyPositional: true, completer: 'PathLocalExisting' },
          { name: 'format', kind: 'string', legacyPositional: true, completer: 'DomainStorageFileFormat' },
          { name: 'granularity', kind: 'int', legacyPositional: true },
          { name: 'buf-size', kind: 'int', legacyPositional: true },
          { name: 'bytes', kind: 'bool' },
          { name: 'transient-job', kind: 'bool' },
          { name: 'synchronous-writes', kind: 'bool' },
          { name: 'print-xml', kind: 'bool' },
        ],
      },
      {
        name: 'blockjob', exclusive: [['raw', 'abort'], ['raw', 'pivot'], ['raw', 'async'], ['raw', 'bandwidth'], ['info', 'abort'], ['info', 'pivot'], ['info', 'async'], ['info', 'bandwidth'], ['bytes', 'abort'], ['bytes', 'pivot'], ['bytes', 'async']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'path', kind: 'string', required: true, positional: true, completer: 'DomainDiskTarget' },
          { name: 'abort', kind: 'bool' },
          { name: 'async', kind: 'bool' },
          { name: 'pivot', kind: 'bool' },
          { name: 'info', kind: 'bool' },
          { name: 'bytes', kind: 'bool' },
          { name: 'raw', kind: 'bool' },
          { name: 'bandwidth', kind: 'int', legacyPositional: true },
        ],
      },
      {
        name: 'blockpull', requires: [['verbose', 'wait'], ['async', 'wait']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'path', kind: 'string', required: true, positional: true, completer: 'DomainDiskTarget' },
          { name: 'bandwidth', kind: 'int', legacyPositional: true },
          { name: 'base', kind: 'string', legacyPositional: true, completer: 'DomainBlockjobBaseTop' },
          { name: 'wait', kind: 'bool' },
          { name: 'verbose', kind: 'bool' },
          { name: 'timeout', kind: 'int', legacyPositional: true },
          { name: 'async', kind: 'bool' },
          { name: 'keep-relative', kind: 'bool' },
          { name: 'bytes', kind: 'bool' },
        ],
      },
      {
        name: 'blockresize', alternative: [['size', 'capacity']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'path', kind: 'string', required: true, positional: true, completer: 'DomainDiskTarget' },
          { name: 'size', kind: 'int', positional: true },
          { name: 'capacity', kind: 'bool' },
        ],
      },
      {
        name: 'change-media', exclusive: [['eject', 'insert'], ['eject', 'update'], ['insert', 'update'], ['eject', 'block'], ['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'path', kind: 'string', required: true, positional: true, completer: 'DomainDiskTarget' },
          { name: 'source', kind: 'string', positional: true },
          { name: 'eject', kind: 'bool' },
          { name: 'insert', kind: 'bool' },
          { name: 'update', kind: 'bool' },
          { name: 'current', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'config', kind: 'bool' },
          { name: 'force', kind: 'bool' },
          { name: 'print-xml', kind: 'bool' },
          { name: 'block', kind: 'bool' },
        ],
      },
      {
        name: 'console',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'devname', kind: 'string', legacyPositional: true, completer: 'DomainConsole' },
          { name: 'force', kind: 'bool' },
          { name: 'resume', kind: 'bool' },
          { name: 'safe', kind: 'bool' },
        ],
      },
      {
        name: 'cpu-stats',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'total', kind: 'bool' },
          { name: 'start', kind: 'int', legacyPositional: true },
          { name: 'count', kind: 'int', legacyPositional: true },
        ],
      },
      {
        name: 'create',
        options: [
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'console', kind: 'bool' },
          { name: 'paused', kind: 'bool' },
          { name: 'autodestroy', kind: 'bool' },
          { name: 'pass-fds', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'validate', kind: 'bool' },
          { name: 'reset-nvram', kind: 'bool' },
        ],
      },
      {
        name: 'define',
        options: [
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'validate', kind: 'bool' },
        ],
      },
      {
        name: 'desc', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'live', kind: 'bool' },
          { name: 'config', kind: 'bool' },
          { name: 'current', kind: 'bool' },
          { name: 'title', kind: 'bool' },
          { name: 'edit', kind: 'bool' },
          { name: 'new-desc', kind: 'argv', positional: true },
        ],
      },
      {
        name: 'destroy',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'graceful', kind: 'bool' },
          { name: 'remove-logs', kind: 'bool' },
        ],
      },
      {
        name: 'detach-device', exclusive: [['persistent', 'current'], ['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'persistent', kind: 'bool' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'detach-device-alias', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'alias', kind: 'string', required: true, positional: true, completer: 'DomainDeviceAlias' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'detach-disk', exclusive: [['persistent', 'current'], ['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'target', kind: 'string', required: true, positional: true, completer: 'DomainDiskTarget' },
          { name: 'persistent', kind: 'bool' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
          { name: 'print-xml', kind: 'bool' },
        ],
      },
      {
        name: 'detach-interface', exclusive: [['persistent', 'current'], ['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'type', kind: 'string', required: true, positional: true },
          { name: 'mac', kind: 'string', legacyPositional: true, completer: 'DomainInterface', completerFlags: 1 },
          { name: 'persistent', kind: 'bool' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
          { name: 'print-xml', kind: 'bool' },
        ],
      },
      {
        name: 'domdisplay', exclusive: [['all', 'type']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'include-password', kind: 'bool' },
          { name: 'type', kind: 'string', positional: true },
          { name: 'all', kind: 'bool' },
        ],
      },
      {
        name: 'domfsfreeze',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'mountpoint', kind: 'argv', positional: true, completer: 'DomainFSMountpoints' },
        ],
      },
      {
        name: 'domfsthaw',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'mountpoint', kind: 'argv', positional: true, completer: 'DomainFSMountpoints' },
        ],
      },
      {
        name: 'domfsinfo',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
        ],
      },
      {
        name: 'domfstrim',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'minimum', kind: 'int', legacyPositional: true },
          { name: 'mountpoint', kind: 'string', legacyPositional: true, completer: 'DomainFSMountpoints' },
        ],
      },
      {
        name: 'domhostname',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'source', kind: 'string', legacyPositional: true, completer: 'DomainHostnameSource' },
        ],
      },
      {
        name: 'domid',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
        ],
      },
      {
        name: 'domif-setlink',
        aliases: [{ name: 'persistent', target: 'config' }],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'interface', kind: 'string', required: true, positional: true, completer: 'DomainInterface' },
          { name: 'state', kind: 'string', required: true, positional: true, completer: 'DomainInterfaceState' },
          { name: 'config', kind: 'bool' },
          { name: 'print-xml', kind: 'bool' },
        ],
      },
      {
        name: 'domiftune', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'interface', kind: 'string', required: true, positional: true, completer: 'DomainInterface' },
          { name: 'inbound', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'outbound', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'domjobabort',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'postcopy', kind: 'bool' },
        ],
      },
      {
        name: 'domjobinfo', requires: [['keep-completed', 'completed']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'completed', kind: 'bool' },
          { name: 'keep-completed', kind: 'bool' },
          { name: 'anystats', kind: 'bool' },
          { name: 'rawstats', kind: 'bool' },
        ],
      },
      {
        name: 'domlaunchsecinfo',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
        ],
      },
      {
        name: 'domsetlaunchsecstate',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'secrethdr', kind: 'string' },
          { name: 'secret', kind: 'string' },
          { name: 'set-address', kind: 'int', legacyPositional: true },
        ],
      },
      {
        name: 'domname',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainUUID' },
        ],
      },
      {
        name: 'domrename',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 2 },
          { name: 'new-name', kind: 'string', required: true, positional: true, completer: 'Empty' },
        ],
      },
      {
        name: 'dompmsuspend',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 16 },
          { name: 'target', kind: 'string', required: true, positional: true, completer: 'NodeSuspendTarget' },
          { name: 'duration', kind: 'int' },
        ],
      },
      {
        name: 'dompmwakeup',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 128 },
        ],
      },
      {
        name: 'domuuid',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
        ],
      },
      {
        name: 'domxml-from-native',
        options: [
          { name: 'format', kind: 'string', required: true, positional: true },
          { name: 'config', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
        ],
      },
      {
        name: 'domxml-to-native', exclusive: [['domain', 'xml']],
        options: [
          { name: 'format', kind: 'string', required: true, positional: true },
          { name: 'domain', kind: 'string', completer: 'DomainName' },
          { name: 'xml', kind: 'string', legacyPositional: true, completer: 'PathLocalExisting' },
        ],
      },
      {
        name: 'dump',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'file', kind: 'string', required: true, positional: true },
          { name: 'live', kind: 'bool' },
          { name: 'crash', kind: 'bool' },
          { name: 'bypass-cache', kind: 'bool' },
          { name: 'reset', kind: 'bool' },
          { name: 'verbose', kind: 'bool' },
          { name: 'memory-only', kind: 'bool' },
          { name: 'format', kind: 'string', legacyPositional: true, completer: 'DomainCoreDumpFormat' },
        ],
      },
      {
        name: 'dumpxml',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'inactive', kind: 'bool' },
          { name: 'security-info', kind: 'bool' },
          { name: 'update-cpu', kind: 'bool' },
          { name: 'migratable', kind: 'bool' },
          { name: 'xpath', kind: 'string', completer: 'Empty' },
          { name: 'wrap', kind: 'bool' },
        ],
      },
      {
        name: 'edit',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'skip-validate', kind: 'bool' },
        ],
      },
      {
        name: 'get-user-sshkeys',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'user', kind: 'string', required: true, positional: true },
        ],
      },
      {
        name: 'inject-nmi',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
        ],
      },
      {
        name: 'iothreadinfo', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'iothreadpin', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'iothread', kind: 'int', required: true, positional: true, completer: 'DomainIOThreadId' },
          { name: 'cpulist', kind: 'string', required: true, positional: true, completer: 'DomainCpulist' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'iothreadadd', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'id', kind: 'int', required: true, positional: true },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'iothreadset', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'id', kind: 'int', required: true, positional: true, completer: 'DomainIOThreadId' },
          { name: 'poll-max-ns', kind: 'int', legacyPositional: true },
          { name: 'poll-grow', kind: 'int', legacyPositional: true },
          { name: 'poll-shrink', kind: 'int', legacyPositional: true },
          { name: 'thread-pool-min', kind: 'int', legacyPositional: true },
          { name: 'thread-pool-max', kind: 'int', legacyPositional: true },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'iothreaddel', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'id', kind: 'int', required: true, positional: true, completer: 'DomainIOThreadId' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'send-key',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'codeset', kind: 'string', completer: 'CodesetName' },
          { name: 'holdtime', kind: 'int' },
          { name: 'keycode', kind: 'argv', required: true, positional: true, completer: 'KeycodeName' },
        ],
      },
      {
        name: 'send-process-signal',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'pid', kind: 'string', required: true, positional: true, completer: 'Empty' },
          { name: 'signame', kind: 'string', required: true, positional: true, completer: 'DomainSignal' },
        ],
      },
      {
        name: 'lxc-enter-namespace',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'noseclabel', kind: 'bool' },
          { name: 'cmd', kind: 'argv', required: true, positional: true },
        ],
      },
      {
        name: 'managedsave',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'bypass-cache', kind: 'bool' },
          { name: 'running', kind: 'bool' },
          { name: 'paused', kind: 'bool' },
          { name: 'verbose', kind: 'bool' },
        ],
      },
      {
        name: 'managedsave-remove',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 256 },
        ],
      },
      {
        name: 'managedsave-edit', exclusive: [['running', 'paused']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 256 },
          { name: 'running', kind: 'bool' },
          { name: 'paused', kind: 'bool' },
        ],
      },
      {
        name: 'managedsave-dumpxml',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 256 },
          { name: 'security-info', kind: 'bool' },
          { name: 'xpath', kind: 'string', completer: 'Empty' },
          { name: 'wrap', kind: 'bool' },
        ],
      },
      {
        name: 'managedsave-define', exclusive: [['running', 'paused']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 256 },
          { name: 'xml', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'running', kind: 'bool' },
          { name: 'paused', kind: 'bool' },
        ],
      },
      {
        name: 'memtune', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'hard-limit', kind: 'int', legacyPositional: true },
          { name: 'soft-limit', kind: 'int', legacyPositional: true },
          { name: 'swap-hard-limit', kind: 'int', legacyPositional: true },
          { name: 'min-guarantee', kind: 'int', legacyPositional: true },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'perf', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'enable', kind: 'string', legacyPositional: true, completer: 'DomainPerfEnable' },
          { name: 'disable', kind: 'string', legacyPositional: true, completer: 'DomainPerfDisable' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'metadata', exclusive: [['current', 'live'], ['current', 'config'], ['edit', 'set'], ['remove', 'set'], ['remove', 'edit']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'uri', kind: 'string', required: true, positional: true },
          { name: 'live', kind: 'bool' },
          { name: 'config', kind: 'bool' },
          { name: 'current', kind: 'bool' },
          { name: 'edit', kind: 'bool' },
          { name: 'key', kind: 'string', legacyPositional: true },
          { name: 'set', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'remove', kind: 'bool' },
        ],
      },
      {
        name: 'migrate', exclusive: [['live', 'offline'], ['timeout-suspend', 'timeout-postcopy'], ['copy-storage-all', 'copy-storage-inc']], requires: [['postcopy-after-precopy', 'postcopy'], ['postcopy-resume', 'postcopy'], ['timeout-postcopy', 'postcopy'], ['persistent-xml', 'persistent'], ['tls-destination', 'tls']],
        aliases: [{ name: 'tunneled', target: 'tunnelled' }],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'desturi', kind: 'string', required: true, positional: true, completer: 'Empty' },
          { name: 'live', kind: 'bool' },
          { name: 'offline', kind: 'bool' },
          { name: 'p2p', kind: 'bool' },
          { name: 'direct', kind: 'bool' },
          { name: 'tunnelled', kind: 'bool' },
          { name: 'persistent', kind: 'bool' },
          { name: 'undefinesource', kind: 'bool' },
          { name: 'suspend', kind: 'bool' },
          { name: 'copy-storage-all', kind: 'bool' },
          { name: 'copy-storage-inc', kind: 'bool' },
          { name: 'copy-storage-synchronous-writes', kind: 'bool' },
          { name: 'change-protection', kind: 'bool' },
          { name: 'unsafe', kind: 'bool' },
          { name: 'verbose', kind: 'bool' },
          { name: 'compressed', kind: 'bool' },
          { name: 'auto-converge', kind: 'bool' },
          { name: 'rdma-pin-all', kind: 'bool' },
          { name: 'abort-on-error', kind: 'bool' },
          { name: 'postcopy', kind: 'bool' },
          { name: 'postcopy-after-precopy', kind: 'bool' },
          { name: 'postcopy-resume', kind: 'bool' },
          { name: 'zerocopy', kind: 'bool' },
          { name: 'migrateuri', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'graphicsuri', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'listen-address', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'dname', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'timeout', kind: 'int', legacyPositional: true },
          { name: 'timeout-suspend', kind: 'bool' },
          { name: 'timeout-postcopy', kind: 'bool' },
          { name: 'xml', kind: 'string', legacyPositional: true, completer: 'PathLocalExisting' },
          { name: 'migrate-disks', kind: 'string', legacyPositional: true, completer: 'DomainMigrateDisks' },
          { name: 'migrate-disks-detect-zeroes', kind: 'string', completer: 'DomainMigrateDisks' },
          { name: 'disks-port', kind: 'int', legacyPositional: true },
          { name: 'disks-uri', kind: 'string', completer: 'Empty' },
          { name: 'comp-methods', kind: 'string', completer: 'DomainMigrateCompMethods' },
          { name: 'comp-mt-level', kind: 'int' },
          { name: 'comp-mt-threads', kind: 'int' },
          { name: 'comp-mt-dthreads', kind: 'int' },
          { name: 'comp-xbzrle-cache', kind: 'int' },
          { name: 'auto-converge-initial', kind: 'int' },
          { name: 'auto-converge-increment', kind: 'int' },
          { name: 'persistent-xml', kind: 'string', completer: 'PathLocalExisting' },
          { name: 'tls', kind: 'bool' },
          { name: 'postcopy-bandwidth', kind: 'int' },
          { name: 'parallel', kind: 'bool' },
          { name: 'parallel-connections', kind: 'int' },
          { name: 'bandwidth', kind: 'int' },
          { name: 'tls-destination', kind: 'string', completer: 'Empty' },
          { name: 'comp-zlib-level', kind: 'int' },
          { name: 'comp-zstd-level', kind: 'int' },
          { name: 'available-switchover-bandwidth', kind: 'int' },
        ],
      },
      {
        name: 'migrate-setmaxdowntime',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'downtime', kind: 'int', required: true, positional: true },
        ],
      },
      {
        name: 'migrate-getmaxdowntime',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
        ],
      },
      {
        name: 'migrate-compcache',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'size', kind: 'int' },
        ],
      },
      {
        name: 'migrate-setspeed',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'bandwidth', kind: 'int', required: true, positional: true },
          { name: 'postcopy', kind: 'bool' },
        ],
      },
      {
        name: 'migrate-getspeed',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'postcopy', kind: 'bool' },
        ],
      },
      {
        name: 'migrate-postcopy',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
        ],
      },
      {
        name: 'numatune', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'mode', kind: 'string', legacyPositional: true, completer: 'DomainNumatuneMode' },
          { name: 'nodeset', kind: 'string', legacyPositional: true },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'qemu-attach',
        options: [
          { name: 'pid', kind: 'string', required: true, positional: true, completer: 'Empty' },
        ],
      },
      {
        name: 'qemu-monitor-command', exclusive: [['hmp', 'pretty'], ['hmp', 'return-value']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'hmp', kind: 'bool' },
          { name: 'pretty', kind: 'bool' },
          { name: 'return-value', kind: 'bool' },
          { name: 'pass-fds', kind: 'string', completer: 'Empty' },
          { name: 'cmd', kind: 'argv', required: true, positional: true },
        ],
      },
      {
        name: 'qemu-monitor-event',
        options: [
          { name: 'domain', kind: 'string', legacyPositional: true, completer: 'DomainName' },
          { name: 'event', kind: 'string', legacyPositional: true },
          { name: 'pretty', kind: 'bool' },
          { name: 'loop', kind: 'bool' },
          { name: 'timeout', kind: 'int', legacyPositional: true },
          { name: 'regex', kind: 'bool' },
          { name: 'no-case', kind: 'bool' },
          { name: 'timestamp', kind: 'bool' },
        ],
      },
      {
        name: 'qemu-agent-command',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'timeout', kind: 'int' },
          { name: 'async', kind: 'bool' },
          { name: 'block', kind: 'bool' },
          { name: 'pretty', kind: 'bool' },
          { name: 'cmd', kind: 'argv', required: true, positional: true },
        ],
      },
      {
        name: 'guest-agent-timeout',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'timeout', kind: 'int' },
        ],
      },
      {
        name: 'reboot',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'mode', kind: 'string', positional: true, completer: 'DomainShutdownMode' },
        ],
      },
      {
        name: 'reset',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
        ],
      },
      {
        name: 'restore',
        options: [
          { name: 'file', kind: 'string', required: true, positional: true },
          { name: 'bypass-cache', kind: 'bool' },
          { name: 'parallel-channels', kind: 'int' },
          { name: 'xml', kind: 'string', legacyPositional: true, completer: 'PathLocalExisting' },
          { name: 'running', kind: 'bool' },
          { name: 'paused', kind: 'bool' },
          { name: 'reset-nvram', kind: 'bool' },
        ],
      },
      {
        name: 'resume',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 32 },
        ],
      },
      {
        name: 'save',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'file', kind: 'string', required: true, positional: true },
          { name: 'bypass-cache', kind: 'bool' },
          { name: 'parallel-channels', kind: 'int' },
          { name: 'image-format', kind: 'string' },
          { name: 'xml', kind: 'string', legacyPositional: true, completer: 'PathLocalExisting' },
          { name: 'running', kind: 'bool' },
          { name: 'paused', kind: 'bool' },
          { name: 'verbose', kind: 'bool' },
        ],
      },
      {
        name: 'save-image-define',
        options: [
          { name: 'file', kind: 'string', required: true, positional: true },
          { name: 'xml', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'running', kind: 'bool' },
          { name: 'paused', kind: 'bool' },
        ],
      },
      {
        name: 'save-image-dumpxml',
        options: [
          { name: 'file', kind: 'string', required: true, positional: true },
          { name: 'security-info', kind: 'bool' },
          { name: 'xpath', kind: 'string', completer: 'Empty' },
          { name: 'wrap', kind: 'bool' },
        ],
      },
      {
        name: 'save-image-edit', exclusive: [['running', 'paused']],
        options: [
          { name: 'file', kind: 'string', required: true, positional: true },
          { name: 'running', kind: 'bool' },
          { name: 'paused', kind: 'bool' },
        ],
      },
      {
        name: 'schedinfo', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'weight', kind: 'int' },
          { name: 'cap', kind: 'int' },
          { name: 'current', kind: 'bool' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'set', kind: 'argv', positional: true },
        ],
      },
      {
        name: 'screenshot',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'file', kind: 'string', legacyPositional: true, completer: 'PathLocalExisting' },
          { name: 'screen', kind: 'int', legacyPositional: true },
        ],
      },
      {
        name: 'set-lifecycle-action', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'type', kind: 'string', required: true, positional: true, completer: 'DomainLifecycle' },
          { name: 'action', kind: 'string', required: true, positional: true, completer: 'DomainLifecycleAction' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'set-user-sshkeys', exclusive: [['reset', 'remove']], requires: [['remove', 'file']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'user', kind: 'string', required: true, positional: true },
          { name: 'file', kind: 'string', positional: true, completer: 'PathLocalExisting' },
          { name: 'reset', kind: 'bool' },
          { name: 'remove', kind: 'bool' },
        ],
      },
      {
        name: 'set-user-password',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'user', kind: 'string', required: true, positional: true },
          { name: 'password', kind: 'string', required: true, positional: true, completer: 'Empty' },
          { name: 'encrypted', kind: 'bool' },
        ],
      },
      {
        name: 'setmaxmem', exclusive: [['current', 'live'], ['current', 'config']],
        aliases: [{ name: 'kilobytes', target: 'size' }],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'size', kind: 'int', required: true, positional: true },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'setmem', exclusive: [['current', 'live'], ['current', 'config']],
        aliases: [{ name: 'kilobytes', target: 'size' }],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'size', kind: 'int', required: true, positional: true },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'setvcpus', exclusive: [['current', 'live'], ['current', 'config'], ['guest', 'config']], requires: [['maximum', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'count', kind: 'int', required: true, positional: true },
          { name: 'maximum', kind: 'bool' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
          { name: 'guest', kind: 'bool' },
          { name: 'hotpluggable', kind: 'bool' },
        ],
      },
      {
        name: 'shutdown',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'mode', kind: 'string', positional: true, completer: 'DomainShutdownMode' },
        ],
      },
      {
        name: 'start',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 64 },
          { name: 'console', kind: 'bool' },
          { name: 'paused', kind: 'bool' },
          { name: 'autodestroy', kind: 'bool' },
          { name: 'bypass-cache', kind: 'bool' },
          { name: 'force-boot', kind: 'bool' },
          { name: 'pass-fds', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'reset-nvram', kind: 'bool' },
        ],
      },
      {
        name: 'suspend',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 16 },
        ],
      },
      {
        name: 'ttyconsole',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
        ],
      },
      {
        name: 'undefine', exclusive: [['nvram', 'keep-nvram'], ['tpm', 'keep-tpm']], requires: [['delete-storage-volume-snapshots', 'remove-all-storage']],
        aliases: [{ name: 'delete-snapshots', target: 'delete-storage-volume-snapshots' }],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 4 },
          { name: 'managed-save', kind: 'bool' },
          { name: 'storage', kind: 'string', legacyPositional: true, completer: 'DomainUndefineStorageDisks' },
          { name: 'remove-all-storage', kind: 'bool' },
          { name: 'delete-storage-volume-snapshots', kind: 'bool' },
          { name: 'wipe-storage', kind: 'bool' },
          { name: 'snapshots-metadata', kind: 'bool' },
          { name: 'checkpoints-metadata', kind: 'bool' },
          { name: 'nvram', kind: 'bool' },
          { name: 'keep-nvram', kind: 'bool' },
          { name: 'tpm', kind: 'bool' },
          { name: 'keep-tpm', kind: 'bool' },
        ],
      },
      {
        name: 'update-device', exclusive: [['persistent', 'current'], ['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'persistent', kind: 'bool' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
          { name: 'force', kind: 'bool' },
        ],
      },
      {
        name: 'update-memory-device', exclusive: [['current', 'live'], ['current', 'config'], ['node', 'alias']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
          { name: 'print-xml', kind: 'bool' },
          { name: 'alias', kind: 'string', legacyPositional: true, completer: 'DomainDeviceAlias' },
          { name: 'node', kind: 'int', legacyPositional: true },
          { name: 'requested-size', kind: 'int', legacyPositional: true },
        ],
      },
      {
        name: 'vcpucount', exclusive: [['live', 'config'], ['current', 'live'], ['current', 'config'], ['active', 'maximum'], ['guest', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'maximum', kind: 'bool' },
          { name: 'active', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'config', kind: 'bool' },
          { name: 'current', kind: 'bool' },
          { name: 'guest', kind: 'bool' },
        ],
      },
      {
        name: 'vcpuinfo',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'pretty', kind: 'bool' },
        ],
      },
      {
        name: 'vcpupin', exclusive: [['current', 'live'], ['current', 'config'], ['live', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'vcpu', kind: 'int', legacyPositional: true, completer: 'DomainVcpu' },
          { name: 'cpulist', kind: 'string', legacyPositional: true, allowEmpty: true, completer: 'DomainCpulist' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'emulatorpin', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'cpulist', kind: 'string', legacyPositional: true, allowEmpty: true, completer: 'DomainCpulist' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'vncdisplay',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
        ],
      },
      {
        name: 'guestvcpus', exclusive: [['enable', 'disable']], requires: [['enable', 'cpulist'], ['disable', 'cpulist']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'cpulist', kind: 'string', legacyPositional: true, completer: 'DomainVcpulistViaAgent' },
          { name: 'enable', kind: 'bool' },
          { name: 'disable', kind: 'bool' },
        ],
      },
      {
        name: 'setvcpu', exclusive: [['enable', 'disable'], ['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'vcpulist', kind: 'string', required: true, positional: true, completer: 'DomainVcpulist' },
          { name: 'enable', kind: 'bool' },
          { name: 'disable', kind: 'bool' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'domblkthreshold',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'dev', kind: 'string', required: true, positional: true, completer: 'DomainDiskTarget' },
          { name: 'threshold', kind: 'int', required: true, positional: true },
        ],
      },
      {
        name: 'guestinfo',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'user', kind: 'bool' },
          { name: 'os', kind: 'bool' },
          { name: 'timezone', kind: 'bool' },
          { name: 'hostname', kind: 'bool' },
          { name: 'filesystem', kind: 'bool' },
          { name: 'disk', kind: 'bool' },
          { name: 'interface', kind: 'bool' },
          { name: 'load', kind: 'bool' },
        ],
      },
      {
        name: 'domdirtyrate-calc',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'seconds', kind: 'int', legacyPositional: true },
          { name: 'mode', kind: 'string', legacyPositional: true, completer: 'DomainDirtyRateCalcMode' },
        ],
      },
      {
        name: 'dom-fd-associate',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'name', kind: 'string', required: true, positional: true, completer: 'Empty' },
          { name: 'pass-fds', kind: 'string', required: true, positional: true, completer: 'Empty' },
          { name: 'seclabel-writable', kind: 'bool' },
          { name: 'seclabel-restore', kind: 'bool' },
        ],
      },
      {
        name: 'domdisplay-reload',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'type', kind: 'int' },
        ],
      },
    ],
  },
  {
    name: 'Domain Monitoring',
    keyword: 'monitor',
    commands: [
      {
        name: 'domblkerror',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
        ],
      },
      {
        name: 'domblkinfo', exclusive: [['all', 'device']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'device', kind: 'string', positional: true, completer: 'DomainDiskTarget' },
          { name: 'human', kind: 'bool' },
          { name: 'all', kind: 'bool' },
        ],
      },
      {
        name: 'domblklist',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'inactive', kind: 'bool' },
          { name: 'details', kind: 'bool' },
        ],
      },
      {
        name: 'domblkstat',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'device', kind: 'string', positional: true, allowEmpty: true, completer: 'DomainDiskTarget' },
          { name: 'human', kind: 'bool' },
        ],
      },
      {
        name: 'domcontrol',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
        ],
      },
      {
        name: 'domif-getlink',
        aliases: [{ name: 'persistent', target: 'config' }],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'interface', kind: 'string', required: true, positional: true, completer: 'DomainInterface' },
          { name: 'config', kind: 'bool' },
        ],
      },
      {
        name: 'domifaddr',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'interface', kind: 'string', positional: true, completer: 'DomainInterface' },
          { name: 'full', kind: 'bool' },
          { name: 'source', kind: 'string', legacyPositional: true, completer: 'DomainInterfaceAddrSource' },
        ],
      },
      {
        name: 'domiflist',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'inactive', kind: 'bool' },
        ],
      },
      {
        name: 'domifstat',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'interface', kind: 'string', required: true, positional: true, completer: 'DomainInterface' },
        ],
      },
      {
        name: 'dominfo',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
        ],
      },
      {
        name: 'dommemstat', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'period', kind: 'int' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'domstate',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'reason', kind: 'bool' },
        ],
      },
      {
        name: 'domstats',
        options: [
          { name: 'state', kind: 'bool' },
          { name: 'cpu-total', kind: 'bool' },
          { name: 'balloon', kind: 'bool' },
          { name: 'vcpu', kind: 'bool' },
          { name: 'interface', kind: 'bool' },
          { name: 'block', kind: 'bool' },
          { name: 'perf', kind: 'bool' },
          { name: 'iothread', kind: 'bool' },
          { name: 'memory', kind: 'bool' },
          { name: 'dirtyrate', kind: 'bool' },
          { name: 'vm', kind: 'bool' },
          { name: 'list-active', kind: 'bool' },
          { name: 'list-inactive', kind: 'bool' },
          { name: 'list-persistent', kind: 'bool' },
          { name: 'list-transient', kind: 'bool' },
          { name: 'list-running', kind: 'bool' },
          { name: 'list-paused', kind: 'bool' },
          { name: 'list-shutoff', kind: 'bool' },
          { name: 'list-other', kind: 'bool' },
          { name: 'raw', kind: 'bool' },
          { name: 'enforce', kind: 'bool' },
          { name: 'backing', kind: 'bool' },
          { name: 'nowait', kind: 'bool' },
          { name: 'domain', kind: 'argv', positional: true, completer: 'DomainName' },
        ],
      },
      {
        name: 'domtime', exclusive: [['time', 'now'], ['time', 'sync'], ['now', 'sync']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'now', kind: 'bool' },
          { name: 'pretty', kind: 'bool' },
          { name: 'sync', kind: 'bool' },
          { name: 'time', kind: 'int', legacyPositional: true },
        ],
      },
      {
        name: 'list', exclusive: [['table', 'name'], ['table', 'id']],
        options: [
          { name: 'inactive', kind: 'bool' },
          { name: 'all', kind: 'bool' },
          { name: 'transient', kind: 'bool' },
          { name: 'persistent', kind: 'bool' },
          { name: 'with-snapshot', kind: 'bool' },
          { name: 'without-snapshot', kind: 'bool' },
          { name: 'with-checkpoint', kind: 'bool' },
          { name: 'without-checkpoint', kind: 'bool' },
          { name: 'state-running', kind: 'bool' },
          { name: 'state-paused', kind: 'bool' },
          { name: 'state-shutoff', kind: 'bool' },
          { name: 'state-other', kind: 'bool' },
          { name: 'autostart', kind: 'bool' },
          { name: 'no-autostart', kind: 'bool' },
          { name: 'with-managed-save', kind: 'bool' },
          { name: 'without-managed-save', kind: 'bool' },
          { name: 'uuid', kind: 'bool' },
          { name: 'name', kind: 'bool' },
          { name: 'id', kind: 'bool' },
          { name: 'table', kind: 'bool' },
          { name: 'managed-save', kind: 'bool' },
          { name: 'title', kind: 'bool' },
        ],
      },
    ],
  },
  {
    name: 'Domain Events',
    keyword: 'events',
    commands: [
      {
        name: 'event', exclusive: [['all', 'event'], ['list', 'all'], ['list', 'event']],
        options: [
          { name: 'domain', kind: 'string', legacyPositional: true, completer: 'DomainName' },
          { name: 'event', kind: 'string', legacyPositional: true, completer: 'DomainEventName' },
          { name: 'all', kind: 'bool' },
          { name: 'loop', kind: 'bool' },
          { name: 'timeout', kind: 'int', legacyPositional: true },
          { name: 'list', kind: 'bool' },
          { name: 'timestamp', kind: 'bool' },
        ],
      },
    ],
  },
  {
    name: 'Host and Hypervisor',
    keyword: 'host',
    commands: [
      {
        name: 'allocpages', exclusive: [['all', 'cellno']],
        options: [
          { name: 'pagesize', kind: 'int', required: true, positional: true, completer: 'AllocpagesPagesize' },
          { name: 'pagecount', kind: 'int', required: true, positional: true },
          { name: 'cellno', kind: 'int', legacyPositional: true, completer: 'Cellno' },
          { name: 'add', kind: 'bool' },
          { name: 'all', kind: 'bool' },
        ],
      },
      {
        name: 'capabilities',
        options: [
          { name: 'xpath', kind: 'string', completer: 'Empty' },
          { name: 'wrap', kind: 'bool' },
        ],
      },
      {
        name: 'cpu-baseline',
        options: [
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'features', kind: 'bool' },
          { name: 'migratable', kind: 'bool' },
        ],
      },
      {
        name: 'cpu-compare',
        options: [
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'error', kind: 'bool' },
          { name: 'validate', kind: 'bool' },
        ],
      },
      {
        name: 'cpu-models',
        options: [
          { name: 'arch', kind: 'string', required: true, positional: true, completer: 'Arch' },
        ],
      },
      {
        name: 'domcapabilities',
        options: [
          { name: 'virttype', kind: 'string', legacyPositional: true, completer: 'DomainVirtType' },
          { name: 'emulatorbin', kind: 'string', legacyPositional: true },
          { name: 'arch', kind: 'string', legacyPositional: true, completer: 'Arch' },
          { name: 'machine', kind: 'string', legacyPositional: true },
          { name: 'xpath', kind: 'string', completer: 'Empty' },
          { name: 'wrap', kind: 'bool' },
          { name: 'disable-deprecated-features', kind: 'bool' },
        ],
      },
      {
        name: 'freecell', exclusive: [['all', 'cellno']],
        options: [
          { name: 'cellno', kind: 'int', legacyPositional: true, completer: 'Cellno' },
          { name: 'all', kind: 'bool' },
        ],
      },
      {
        name: 'freepages', exclusive: [['all', 'cellno']],
        options: [
          { name: 'cellno', kind: 'int', legacyPositional: true, completer: 'Cellno' },
          { name: 'pagesize', kind: 'int', legacyPositional: true, completer: 'AllocpagesPagesize' },
          { name: 'all', kind: 'bool' },
        ],
      },
      {
        name: 'hostname',
        options: [],
      },
      {
        name: 'hypervisor-cpu-baseline', alternative: [['file', 'model']],
        options: [
          { name: 'file', kind: 'string', legacyPositional: true, completer: 'PathLocalExisting' },
          { name: 'virttype', kind: 'string', legacyPositional: true, completer: 'DomainVirtType' },
          { name: 'emulator', kind: 'string', legacyPositional: true },
          { name: 'arch', kind: 'string', legacyPositional: true, completer: 'Arch' },
          { name: 'machine', kind: 'string', legacyPositional: true },
          { name: 'features', kind: 'bool' },
          { name: 'migratable', kind: 'bool' },
          { name: 'model', kind: 'string', legacyPositional: true, completer: 'CPUModel' },
        ],
      },
      {
        name: 'hypervisor-cpu-compare',
        options: [
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'virttype', kind: 'string', legacyPositional: true, completer: 'DomainVirtType' },
          { name: 'emulator', kind: 'string', legacyPositional: true },
          { name: 'arch', kind: 'string', legacyPositional: true, completer: 'Arch' },
          { name: 'machine', kind: 'string', legacyPositional: true },
          { name: 'error', kind: 'bool' },
          { name: 'validate', kind: 'bool' },
        ],
      },
      {
        name: 'hypervisor-cpu-models',
        options: [
          { name: 'virttype', kind: 'string', completer: 'DomainVirtType' },
          { name: 'emulator', kind: 'string' },
          { name: 'arch', kind: 'string', completer: 'Arch' },
          { name: 'machine', kind: 'string' },
          { name: 'all', kind: 'bool' },
        ],
      },
      {
        name: 'maxvcpus',
        options: [
          { name: 'type', kind: 'string', legacyPositional: true, completer: 'DomainVirtType' },
        ],
      },
      {
        name: 'node-memory-tune',
        options: [
          { name: 'shm-pages-to-scan', kind: 'int', legacyPositional: true },
          { name: 'shm-sleep-millisecs', kind: 'int', legacyPositional: true },
          { name: 'shm-merge-across-nodes', kind: 'int', legacyPositional: true },
        ],
      },
      {
        name: 'nodecpumap',
        options: [
          { name: 'pretty', kind: 'bool' },
        ],
      },
      {
        name: 'nodecpustats',
        options: [
          { name: 'cpu', kind: 'int', legacyPositional: true, completer: 'NodeCpu' },
          { name: 'percent', kind: 'bool' },
        ],
      },
      {
        name: 'nodeinfo',
        options: [],
      },
      {
        name: 'nodememstats',
        options: [
          { name: 'cell', kind: 'int', legacyPositional: true },
        ],
      },
      {
        name: 'nodesevinfo',
        options: [],
      },
      {
        name: 'nodesuspend',
        options: [
          { name: 'target', kind: 'string', required: true, positional: true, completer: 'NodeSuspendTarget' },
          { name: 'duration', kind: 'int', required: true, positional: true },
        ],
      },
      {
        name: 'sysinfo',
        options: [],
      },
      {
        name: 'uri',
        options: [],
      },
      {
        name: 'version',
        options: [
          { name: 'daemon', kind: 'bool' },
        ],
      },
    ],
  },
  {
    name: 'Checkpoint',
    keyword: 'checkpoint',
    commands: [
      {
        name: 'checkpoint-create', requires: [['redefine-validate', 'redefine']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'xmlfile', kind: 'string', positional: true, completer: 'PathLocalExisting' },
          { name: 'redefine', kind: 'bool' },
          { name: 'redefine-validate', kind: 'bool' },
          { name: 'quiesce', kind: 'bool' },
        ],
      },
      {
        name: 'checkpoint-create-as',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'name', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'description', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'print-xml', kind: 'bool' },
          { name: 'quiesce', kind: 'bool' },
          { name: 'diskspec', kind: 'argv', legacyPositional: true },
        ],
      },
      {
        name: 'checkpoint-delete',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 16385 },
          { name: 'checkpointname', kind: 'string', required: true, positional: true, completer: 'CheckpointName' },
          { name: 'children', kind: 'bool' },
          { name: 'children-only', kind: 'bool' },
          { name: 'metadata', kind: 'bool' },
        ],
      },
      {
        name: 'checkpoint-dumpxml',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 16384 },
          { name: 'checkpointname', kind: 'string', required: true, positional: true, completer: 'CheckpointName' },
          { name: 'security-info', kind: 'bool' },
          { name: 'no-domain', kind: 'bool' },
          { name: 'size', kind: 'bool' },
          { name: 'xpath', kind: 'string', completer: 'Empty' },
          { name: 'wrap', kind: 'bool' },
        ],
      },
      {
        name: 'checkpoint-edit',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 16384 },
          { name: 'checkpointname', kind: 'string', required: true, positional: true, completer: 'CheckpointName' },
        ],
      },
      {
        name: 'checkpoint-info',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 16384 },
          { name: 'checkpointname', kind: 'string', required: true, positional: true, completer: 'CheckpointName' },
        ],
      },
      {
        name: 'checkpoint-list', exclusive: [['tree', 'name'], ['parent', 'roots'], ['parent', 'tree'], ['roots', 'tree'], ['roots', 'from']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 16384 },
          { name: 'parent', kind: 'bool' },
          { name: 'roots', kind: 'bool' },
          { name: 'leaves', kind: 'bool' },
          { name: 'no-leaves', kind: 'bool' },
          { name: 'tree', kind: 'bool' },
          { name: 'from', kind: 'string', legacyPositional: true, completer: 'CheckpointName' },
          { name: 'descendants', kind: 'bool' },
          { name: 'name', kind: 'bool' },
          { name: 'topological', kind: 'bool' },
        ],
      },
      {
        name: 'checkpoint-parent',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 16384 },
          { name: 'checkpointname', kind: 'string', required: true, positional: true, completer: 'CheckpointName' },
        ],
      },
    ],
  },
  {
    name: 'Interface',
    keyword: 'interface',
    commands: [
      {
        name: 'iface-begin',
        options: [],
      },
      {
        name: 'iface-bridge',
        options: [
          { name: 'interface', kind: 'string', required: true, positional: true, completer: 'InterfaceName' },
          { name: 'bridge', kind: 'string', required: true, positional: true },
          { name: 'no-stp', kind: 'bool' },
          { name: 'delay', kind: 'int', legacyPositional: true },
          { name: 'no-start', kind: 'bool' },
        ],
      },
      {
        name: 'iface-commit',
        options: [],
      },
      {
        name: 'iface-define',
        options: [
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'validate', kind: 'bool' },
        ],
      },
      {
        name: 'iface-destroy',
        options: [
          { name: 'interface', kind: 'string', required: true, positional: true, completer: 'InterfaceName', completerFlags: 2 },
        ],
      },
      {
        name: 'iface-dumpxml',
        options: [
          { name: 'interface', kind: 'string', required: true, positional: true, completer: 'InterfaceName' },
          { name: 'inactive', kind: 'bool' },
          { name: 'xpath', kind: 'string', completer: 'Empty' },
          { name: 'wrap', kind: 'bool' },
        ],
      },
      {
        name: 'iface-edit',
        options: [
          { name: 'interface', kind: 'string', required: true, positional: true, completer: 'InterfaceName' },
        ],
      },
      {
        name: 'iface-list', exclusive: [['all', 'inactive']],
        options: [
          { name: 'inactive', kind: 'bool' },
          { name: 'all', kind: 'bool' },
        ],
      },
      {
        name: 'iface-mac',
        options: [
          { name: 'interface', kind: 'string', required: true, positional: true, completer: 'InterfaceName' },
        ],
      },
      {
        name: 'iface-name',
        options: [
          { name: 'interface', kind: 'string', required: true, positional: true, completer: 'InterfaceMac' },
        ],
      },
      {
        name: 'iface-rollback',
        options: [],
      },
      {
        name: 'iface-start',
        options: [
          { name: 'interface', kind: 'string', required: true, positional: true, completer: 'InterfaceName', completerFlags: 1 },
        ],
      },
      {
        name: 'iface-unbridge',
        options: [
          { name: 'bridge', kind: 'string', required: true, positional: true },
          { name: 'no-start', kind: 'bool' },
        ],
      },
      {
        name: 'iface-undefine',
        options: [
          { name: 'interface', kind: 'string', required: true, positional: true, completer: 'InterfaceName' },
        ],
      },
    ],
  },
  {
    name: 'Network Filter',
    keyword: 'filter',
    commands: [
      {
        name: 'nwfilter-define',
        options: [
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'validate', kind: 'bool' },
        ],
      },
      {
        name: 'nwfilter-dumpxml',
        options: [
          { name: 'nwfilter', kind: 'string', required: true, positional: true, completer: 'NWFilterName' },
          { name: 'xpath', kind: 'string', completer: 'Empty' },
          { name: 'wrap', kind: 'bool' },
        ],
      },
      {
        name: 'nwfilter-edit',
        options: [
          { name: 'nwfilter', kind: 'string', required: true, positional: true, completer: 'NWFilterName' },
        ],
      },
      {
        name: 'nwfilter-list',
        options: [],
      },
      {
        name: 'nwfilter-undefine',
        options: [
          { name: 'nwfilter', kind: 'string', required: true, positional: true, completer: 'NWFilterName' },
        ],
      },
      {
        name: 'nwfilter-binding-create',
        options: [
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'validate', kind: 'bool' },
        ],
      },
      {
        name: 'nwfilter-binding-delete',
        options: [
          { name: 'binding', kind: 'string', required: true, positional: true, completer: 'NWFilterBindingName' },
        ],
      },
      {
        name: 'nwfilter-binding-dumpxml',
        options: [
          { name: 'binding', kind: 'string', required: true, positional: true, completer: 'NWFilterBindingName' },
          { name: 'xpath', kind: 'string', completer: 'Empty' },
          { name: 'wrap', kind: 'bool' },
        ],
      },
      {
        name: 'nwfilter-binding-list',
        options: [],
      },
    ],
  },
  {
    name: 'Networking',
    keyword: 'network',
    commands: [
      {
        name: 'net-autostart',
        options: [
          { name: 'network', kind: 'string', required: true, positional: true, completer: 'NetworkName', completerFlags: 4 },
          { name: 'disable', kind: 'bool' },
        ],
      },
      {
        name: 'net-create',
        options: [
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'validate', kind: 'bool' },
        ],
      },
      {
        name: 'net-define',
        options: [
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'validate', kind: 'bool' },
        ],
      },
      {
        name: 'net-desc', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'network', kind: 'string', required: true, positional: true, completer: 'NetworkName' },
          { name: 'live', kind: 'bool' },
          { name: 'config', kind: 'bool' },
          { name: 'current', kind: 'bool' },
          { name: 'title', kind: 'bool' },
          { name: 'edit', kind: 'bool' },
          { name: 'new-desc', kind: 'argv', positional: true },
        ],
      },
      {
        name: 'net-destroy',
        options: [
          { name: 'network', kind: 'string', required: true, positional: true, completer: 'NetworkName', completerFlags: 2 },
        ],
      },
      {
        name: 'net-dhcp-leases',
        options: [
          { name: 'network', kind: 'string', required: true, positional: true, completer: 'NetworkName', completerFlags: 2 },
          { name: 'mac', kind: 'string', legacyPositional: true, completer: 'NetworkDhcpMac' },
        ],
      },
      {
        name: 'net-dumpxml',
        options: [
          { name: 'network', kind: 'string', required: true, positional: true, completer: 'NetworkName' },
          { name: 'inactive', kind: 'bool' },
          { name: 'xpath', kind: 'string', completer: 'Empty' },
          { name: 'wrap', kind: 'bool' },
        ],
      },
      {
        name: 'net-edit',
        options: [
          { name: 'network', kind: 'string', required: true, positional: true, completer: 'NetworkName' },
        ],
      },
      {
        name: 'net-event',
        options: [
          { name: 'network', kind: 'string', legacyPositional: true, completer: 'NetworkName' },
          { name: 'event', kind: 'string', legacyPositional: true, completer: 'NetworkEventName' },
          { name: 'loop', kind: 'bool' },
          { name: 'timeout', kind: 'int', legacyPositional: true },
          { name: 'list', kind: 'bool' },
          { name: 'timestamp', kind: 'bool' },
        ],
      },
      {
        name: 'net-info',
        options: [
          { name: 'network', kind: 'string', required: true, positional: true, completer: 'NetworkName' },
        ],
      },
      {
        name: 'net-list',
        options: [
          { name: 'inactive', kind: 'bool' },
          { name: 'all', kind: 'bool' },
          { name: 'persistent', kind: 'bool' },
          { name: 'transient', kind: 'bool' },
          { name: 'autostart', kind: 'bool' },
          { name: 'no-autostart', kind: 'bool' },
          { name: 'uuid', kind: 'bool' },
          { name: 'name', kind: 'bool' },
          { name: 'table', kind: 'bool' },
          { name: 'title', kind: 'bool' },
        ],
      },
      {
        name: 'net-metadata', exclusive: [['current', 'live'], ['current', 'config'], ['edit', 'set'], ['remove', 'set'], ['remove', 'edit']],
        options: [
          { name: 'network', kind: 'string', required: true, positional: true, completer: 'NetworkName' },
          { name: 'uri', kind: 'string', required: true, positional: true },
          { name: 'live', kind: 'bool' },
          { name: 'config', kind: 'bool' },
          { name: 'current', kind: 'bool' },
          { name: 'edit', kind: 'bool' },
          { name: 'key', kind: 'string', legacyPositional: true },
          { name: 'set', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'remove', kind: 'bool' },
        ],
      },
      {
        name: 'net-name',
        options: [
          { name: 'network', kind: 'string', required: true, positional: true, completer: 'NetworkUUID' },
        ],
      },
      {
        name: 'net-start',
        options: [
          { name: 'network', kind: 'string', required: true, positional: true, completer: 'NetworkName', completerFlags: 1 },
        ],
      },
      {
        name: 'net-undefine',
        options: [
          { name: 'network', kind: 'string', required: true, positional: true, completer: 'NetworkName', completerFlags: 4 },
        ],
      },
      {
        name: 'net-update', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'network', kind: 'string', required: true, positional: true, completer: 'NetworkName' },
          { name: 'command', kind: 'string', required: true, positional: true, completer: 'NetworkUpdateCommand' },
          { name: 'section', kind: 'string', required: true, positional: true, completer: 'NetworkUpdateSection' },
          { name: 'xml', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'parent-index', kind: 'int', legacyPositional: true },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'net-uuid',
        options: [
          { name: 'network', kind: 'string', required: true, positional: true, completer: 'NetworkName' },
        ],
      },
      {
        name: 'net-port-list',
        options: [
          { name: 'network', kind: 'string', required: true, positional: true, completer: 'NetworkName', completerFlags: 2 },
          { name: 'uuid', kind: 'bool' },
          { name: 'table', kind: 'bool' },
        ],
      },
      {
        name: 'net-port-create',
        options: [
          { name: 'network', kind: 'string', required: true, positional: true, completer: 'NetworkName', completerFlags: 2 },
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'validate', kind: 'bool' },
        ],
      },
      {
        name: 'net-port-dumpxml',
        options: [
          { name: 'network', kind: 'string', required: true, positional: true, completer: 'NetworkName', completerFlags: 2 },
          { name: 'port', kind: 'string', required: true, positional: true, completer: 'NetworkPortUUID' },
          { name: 'xpath', kind: 'string', completer: 'Empty' },
          { name: 'wrap', kind: 'bool' },
        ],
      },
      {
        name: 'net-port-delete',
        options: [
          { name: 'network', kind: 'string', required: true, positional: true, completer: 'NetworkName', completerFlags: 2 },
          { name: 'port', kind: 'string', required: true, positional: true, completer: 'NetworkPortUUID' },
        ],
      },
    ],
  },
  {
    name: 'Node Device',
    keyword: 'nodedev',
    commands: [
      {
        name: 'nodedev-create',
        options: [
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'validate', kind: 'bool' },
        ],
      },
      {
        name: 'nodedev-destroy',
        aliases: [{ name: 'name', target: 'device' }],
        options: [
          { name: 'device', kind: 'string', required: true, positional: true, completer: 'NodeDeviceName' },
        ],
      },
      {
        name: 'nodedev-detach',
        options: [
          { name: 'device', kind: 'string', required: true, positional: true, completer: 'NodeDeviceName' },
          { name: 'driver', kind: 'string', legacyPositional: true, completer: 'NodeDevicePCIBackend' },
        ],
      },
      {
        name: 'nodedev-dettach', aliasOf: 'nodedev-detach',
        options: [],
      },
      {
        name: 'nodedev-dumpxml',
        options: [
          { name: 'device', kind: 'string', required: true, positional: true, completer: 'NodeDeviceName' },
          { name: 'inactive', kind: 'bool' },
          { name: 'xpath', kind: 'string', completer: 'Empty' },
          { name: 'wrap', kind: 'bool' },
        ],
      },
      {
        name: 'nodedev-list',
        options: [
          { name: 'tree', kind: 'bool' },
          { name: 'cap', kind: 'string', legacyPositional: true, completer: 'NodeDeviceCapabilityName' },
          { name: 'inactive', kind: 'bool' },
          { name: 'all', kind: 'bool' },
          { name: 'persistent', kind: 'bool' },
          { name: 'transient', kind: 'bool' },
        ],
      },
      {
        name: 'nodedev-reattach',
        options: [
          { name: 'device', kind: 'string', required: true, positional: true, completer: 'NodeDeviceName' },
        ],
      },
      {
        name: 'nodedev-reset',
        options: [
          { name: 'device', kind: 'string', required: true, positional: true, completer: 'NodeDeviceName' },
        ],
      },
      {
        name: 'nodedev-event',
        options: [
          { name: 'device', kind: 'string', legacyPositional: true, completer: 'NodeDeviceName' },
          { name: 'event', kind: 'string', legacyPositional: true, completer: 'NodeDeviceEventName' },
          { name: 'loop', kind: 'bool' },
          { name: 'timeout', kind: 'int', legacyPositional: true },
          { name: 'list', kind: 'bool' },
          { name: 'timestamp', kind: 'bool' },
        ],
      },
      {
        name: 'nodedev-define',
        options: [
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'validate', kind: 'bool' },
        ],
      },
      {
        name: 'nodedev-undefine',
        options: [
          { name: 'device', kind: 'string', required: true, positional: true, completer: 'NodeDeviceName' },
        ],
      },
      {
        name: 'nodedev-start',
        options: [
          { name: 'device', kind: 'string', required: true, positional: true, completer: 'NodeDeviceName' },
        ],
      },
      {
        name: 'nodedev-autostart',
        options: [
          { name: 'device', kind: 'string', required: true, positional: true, completer: 'NodeDeviceName' },
          { name: 'disable', kind: 'bool' },
        ],
      },
      {
        name: 'nodedev-info',
        options: [
          { name: 'device', kind: 'string', required: true, positional: true, completer: 'NodeDeviceName' },
        ],
      },
      {
        name: 'nodedev-update', exclusive: [['current', 'live'], ['current', 'config']],
        options: [
          { name: 'device', kind: 'string', required: true, positional: true, completer: 'NodeDeviceName' },
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'config', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'current', kind: 'bool' },
        ],
      },
    ],
  },
  {
    name: 'Secret',
    keyword: 'secret',
    commands: [
      {
        name: 'secret-define',
        options: [
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'validate', kind: 'bool' },
        ],
      },
      {
        name: 'secret-dumpxml',
        options: [
          { name: 'secret', kind: 'string', required: true, positional: true, completer: 'SecretUUID' },
          { name: 'xpath', kind: 'string', completer: 'Empty' },
          { name: 'wrap', kind: 'bool' },
        ],
      },
      {
        name: 'secret-event',
        options: [
          { name: 'secret', kind: 'string', legacyPositional: true, completer: 'SecretUUID' },
          { name: 'event', kind: 'string', legacyPositional: true, completer: 'SecretEventName' },
          { name: 'loop', kind: 'bool' },
          { name: 'timeout', kind: 'int', legacyPositional: true },
          { name: 'list', kind: 'bool' },
          { name: 'timestamp', kind: 'bool' },
        ],
      },
      {
        name: 'secret-get-value',
        options: [
          { name: 'secret', kind: 'string', required: true, positional: true, completer: 'SecretUUID' },
          { name: 'plain', kind: 'bool' },
        ],
      },
      {
        name: 'secret-list',
        options: [
          { name: 'ephemeral', kind: 'bool' },
          { name: 'no-ephemeral', kind: 'bool' },
          { name: 'private', kind: 'bool' },
          { name: 'no-private', kind: 'bool' },
        ],
      },
      {
        name: 'secret-set-value', exclusive: [['file', 'base64'], ['plain', 'base64'], ['interactive', 'base64'], ['interactive', 'plain'], ['interactive', 'file']],
        options: [
          { name: 'secret', kind: 'string', required: true, positional: true, completer: 'SecretUUID' },
          { name: 'file', kind: 'string', completer: 'PathLocalExisting' },
          { name: 'plain', kind: 'bool' },
          { name: 'interactive', kind: 'bool' },
          { name: 'base64', kind: 'string', legacyPositional: true, completer: 'Empty' },
        ],
      },
      {
        name: 'secret-undefine',
        options: [
          { name: 'secret', kind: 'string', required: true, positional: true, completer: 'SecretUUID' },
        ],
      },
    ],
  },
  {
    name: 'Snapshot',
    keyword: 'snapshot',
    commands: [
      {
        name: 'snapshot-create',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'xmlfile', kind: 'string', positional: true, completer: 'PathLocalExisting' },
          { name: 'redefine', kind: 'bool' },
          { name: 'current', kind: 'bool' },
          { name: 'no-metadata', kind: 'bool' },
          { name: 'halt', kind: 'bool' },
          { name: 'disk-only', kind: 'bool' },
          { name: 'reuse-external', kind: 'bool' },
          { name: 'quiesce', kind: 'bool' },
          { name: 'atomic', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'validate', kind: 'bool' },
        ],
      },
      {
        name: 'snapshot-create-as',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName' },
          { name: 'name', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'description', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'print-xml', kind: 'bool' },
          { name: 'no-metadata', kind: 'bool' },
          { name: 'halt', kind: 'bool' },
          { name: 'disk-only', kind: 'bool' },
          { name: 'reuse-external', kind: 'bool' },
          { name: 'quiesce', kind: 'bool' },
          { name: 'atomic', kind: 'bool' },
          { name: 'live', kind: 'bool' },
          { name: 'validate', kind: 'bool' },
          { name: 'memspec', kind: 'string' },
          { name: 'diskspec', kind: 'argv', legacyPositional: true },
        ],
      },
      {
        name: 'snapshot-current', exclusive: [['name', 'snapshotname']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 4096 },
          { name: 'name', kind: 'bool' },
          { name: 'security-info', kind: 'bool' },
          { name: 'snapshotname', kind: 'string', positional: true, completer: 'SnapshotName' },
        ],
      },
      {
        name: 'snapshot-delete',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 4096 },
          { name: 'snapshotname', kind: 'string', positional: true, completer: 'SnapshotName' },
          { name: 'current', kind: 'bool' },
          { name: 'children', kind: 'bool' },
          { name: 'children-only', kind: 'bool' },
          { name: 'metadata', kind: 'bool' },
        ],
      },
      {
        name: 'snapshot-dumpxml',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 4096 },
          { name: 'snapshotname', kind: 'string', required: true, positional: true, completer: 'SnapshotName' },
          { name: 'security-info', kind: 'bool' },
          { name: 'xpath', kind: 'string', completer: 'Empty' },
          { name: 'wrap', kind: 'bool' },
        ],
      },
      {
        name: 'snapshot-edit', exclusive: [['rename', 'clone']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 4096 },
          { name: 'snapshotname', kind: 'string', positional: true, completer: 'SnapshotName' },
          { name: 'current', kind: 'bool' },
          { name: 'rename', kind: 'bool' },
          { name: 'clone', kind: 'bool' },
        ],
      },
      {
        name: 'snapshot-info',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 4096 },
          { name: 'snapshotname', kind: 'string', positional: true, completer: 'SnapshotName' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'snapshot-list', exclusive: [['tree', 'name'], ['parent', 'roots'], ['parent', 'tree'], ['roots', 'tree'], ['roots', 'from'], ['roots', 'current']],
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 4096 },
          { name: 'parent', kind: 'bool' },
          { name: 'roots', kind: 'bool' },
          { name: 'leaves', kind: 'bool' },
          { name: 'no-leaves', kind: 'bool' },
          { name: 'metadata', kind: 'bool' },
          { name: 'no-metadata', kind: 'bool' },
          { name: 'inactive', kind: 'bool' },
          { name: 'active', kind: 'bool' },
          { name: 'disk-only', kind: 'bool' },
          { name: 'internal', kind: 'bool' },
          { name: 'external', kind: 'bool' },
          { name: 'tree', kind: 'bool' },
          { name: 'from', kind: 'string', legacyPositional: true, completer: 'SnapshotName' },
          { name: 'current', kind: 'bool' },
          { name: 'descendants', kind: 'bool' },
          { name: 'name', kind: 'bool' },
          { name: 'topological', kind: 'bool' },
        ],
      },
      {
        name: 'snapshot-parent',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 4096 },
          { name: 'snapshotname', kind: 'string', positional: true, completer: 'SnapshotName' },
          { name: 'current', kind: 'bool' },
        ],
      },
      {
        name: 'snapshot-revert',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 4096 },
          { name: 'snapshotname', kind: 'string', positional: true, completer: 'SnapshotName' },
          { name: 'current', kind: 'bool' },
          { name: 'running', kind: 'bool' },
          { name: 'paused', kind: 'bool' },
          { name: 'force', kind: 'bool' },
          { name: 'reset-nvram', kind: 'bool' },
        ],
      },
    ],
  },
  {
    name: 'Backup',
    keyword: 'backup',
    commands: [
      {
        name: 'backup-begin',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'backupxml', kind: 'string', positional: true, completer: 'PathLocalExisting' },
          { name: 'checkpointxml', kind: 'string', legacyPositional: true, completer: 'PathLocalExisting' },
          { name: 'reuse-external', kind: 'bool' },
        ],
      },
      {
        name: 'backup-dumpxml',
        options: [
          { name: 'domain', kind: 'string', required: true, positional: true, completer: 'DomainName', completerFlags: 1 },
          { name: 'xpath', kind: 'string', completer: 'Empty' },
          { name: 'wrap', kind: 'bool' },
        ],
      },
    ],
  },
  {
    name: 'Storage Pool',
    keyword: 'pool',
    commands: [
      {
        name: 'find-storage-pool-sources-as',
        options: [
          { name: 'type', kind: 'string', required: true, positional: true, completer: 'PoolType' },
          { name: 'host', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'port', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'initiator', kind: 'string', legacyPositional: true, completer: 'Empty' },
        ],
      },
      {
        name: 'find-storage-pool-sources',
        options: [
          { name: 'type', kind: 'string', required: true, positional: true, completer: 'PoolType' },
          { name: 'srcSpec', kind: 'string', legacyPositional: true, completer: 'PathLocalExisting' },
        ],
      },
      {
        name: 'pool-autostart',
        options: [
          { name: 'pool', kind: 'string', required: true, positional: true, completer: 'StoragePoolName', completerFlags: 4 },
          { name: 'disable', kind: 'bool' },
        ],
      },
      {
        name: 'pool-build',
        options: [
          { name: 'pool', kind: 'string', required: true, positional: true, completer: 'StoragePoolName' },
          { name: 'no-overwrite', kind: 'bool' },
          { name: 'overwrite', kind: 'bool' },
        ],
      },
      {
        name: 'pool-create-as', exclusive: [['overwrite', 'no-overwrite']],
        options: [
          { name: 'name', kind: 'string', required: true, positional: true, completer: 'Empty' },
          { name: 'type', kind: 'string', required: true, positional: true, completer: 'PoolType' },
          { name: 'print-xml', kind: 'bool' },
          { name: 'source-host', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'source-path', kind: 'string', legacyPositional: true },
          { name: 'source-dev', kind: 'string', legacyPositional: true },
          { name: 'source-name', kind: 'string', legacyPositional: true },
          { name: 'target', kind: 'string', legacyPositional: true },
          { name: 'source-format', kind: 'string', legacyPositional: true },
          { name: 'auth-type', kind: 'string', legacyPositional: true },
          { name: 'auth-username', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'secret-usage', kind: 'string', legacyPositional: true },
          { name: 'secret-uuid', kind: 'string', legacyPositional: true },
          { name: 'adapter-name', kind: 'string', legacyPositional: true },
          { name: 'adapter-wwnn', kind: 'string', legacyPositional: true },
          { name: 'adapter-wwpn', kind: 'string', legacyPositional: true },
          { name: 'adapter-parent', kind: 'string', legacyPositional: true },
          { name: 'adapter-parent-wwnn', kind: 'string', legacyPositional: true },
          { name: 'adapter-parent-wwpn', kind: 'string', legacyPositional: true },
          { name: 'adapter-parent-fabric-wwn', kind: 'string', legacyPositional: true },
          { name: 'source-protocol-ver', kind: 'string', legacyPositional: true },
          { name: 'source-initiator', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'build', kind: 'bool' },
          { name: 'no-overwrite', kind: 'bool' },
          { name: 'overwrite', kind: 'bool' },
        ],
      },
      {
        name: 'pool-create', exclusive: [['overwrite', 'no-overwrite']],
        options: [
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'build', kind: 'bool' },
          { name: 'no-overwrite', kind: 'bool' },
          { name: 'overwrite', kind: 'bool' },
        ],
      },
      {
        name: 'pool-define-as',
        options: [
          { name: 'name', kind: 'string', required: true, positional: true, completer: 'Empty' },
          { name: 'type', kind: 'string', required: true, positional: true, completer: 'PoolType' },
          { name: 'print-xml', kind: 'bool' },
          { name: 'source-host', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'source-path', kind: 'string', legacyPositional: true },
          { name: 'source-dev', kind: 'string', legacyPositional: true },
          { name: 'source-name', kind: 'string', legacyPositional: true },
          { name: 'target', kind: 'string', legacyPositional: true },
          { name: 'source-format', kind: 'string', legacyPositional: true },
          { name: 'auth-type', kind: 'string', legacyPositional: true },
          { name: 'auth-username', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'secret-usage', kind: 'string', legacyPositional: true },
          { name: 'secret-uuid', kind: 'string', legacyPositional: true },
          { name: 'adapter-name', kind: 'string', legacyPositional: true },
          { name: 'adapter-wwnn', kind: 'string', legacyPositional: true },
          { name: 'adapter-wwpn', kind: 'string', legacyPositional: true },
          { name: 'adapter-parent', kind: 'string', legacyPositional: true },
          { name: 'adapter-parent-wwnn', kind: 'string', legacyPositional: true },
          { name: 'adapter-parent-wwpn', kind: 'string', legacyPositional: true },
          { name: 'adapter-parent-fabric-wwn', kind: 'string', legacyPositional: true },
          { name: 'source-protocol-ver', kind: 'string', legacyPositional: true },
          { name: 'source-initiator', kind: 'string', legacyPositional: true, completer: 'Empty' },
        ],
      },
      {
        name: 'pool-define',
        options: [
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'validate', kind: 'bool' },
        ],
      },
      {
        name: 'pool-delete',
        options: [
          { name: 'pool', kind: 'string', required: true, positional: true, completer: 'StoragePoolName', completerFlags: 1 },
        ],
      },
      {
        name: 'pool-destroy',
        options: [
          { name: 'pool', kind: 'string', required: true, positional: true, completer: 'StoragePoolName', completerFlags: 2 },
        ],
      },
      {
        name: 'pool-dumpxml',
        options: [
          { name: 'pool', kind: 'string', required: true, positional: true, completer: 'StoragePoolName' },
          { name: 'inactive', kind: 'bool' },
          { name: 'xpath', kind: 'string', completer: 'Empty' },
          { name: 'wrap', kind: 'bool' },
        ],
      },
      {
        name: 'pool-edit',
        options: [
          { name: 'pool', kind: 'string', required: true, positional: true, completer: 'StoragePoolName' },
        ],
      },
      {
        name: 'pool-info',
        options: [
          { name: 'pool', kind: 'string', required: true, positional: true, completer: 'StoragePoolName' },
          { name: 'bytes', kind: 'bool' },
        ],
      },
      {
        name: 'pool-list', exclusive: [['all', 'inactive'], ['details', 'uuid'], ['details', 'name']],
        options: [
          { name: 'inactive', kind: 'bool' },
          { name: 'all', kind: 'bool' },
          { name: 'transient', kind: 'bool' },
          { name: 'persistent', kind: 'bool' },
          { name: 'autostart', kind: 'bool' },
          { name: 'no-autostart', kind: 'bool' },
          { name: 'type', kind: 'string', legacyPositional: true, completer: 'PoolType', completerFlags: 1 },
          { name: 'details', kind: 'bool' },
          { name: 'uuid', kind: 'bool' },
          { name: 'name', kind: 'bool' },
        ],
      },
      {
        name: 'pool-name',
        options: [
          { name: 'pool', kind: 'string', required: true, positional: true, completer: 'StoragePoolName' },
        ],
      },
      {
        name: 'pool-refresh',
        options: [
          { name: 'pool', kind: 'string', required: true, positional: true, completer: 'StoragePoolName', completerFlags: 2 },
        ],
      },
      {
        name: 'pool-start', exclusive: [['overwrite', 'no-overwrite']],
        options: [
          { name: 'pool', kind: 'string', required: true, positional: true, completer: 'StoragePoolName', completerFlags: 1 },
          { name: 'build', kind: 'bool' },
          { name: 'no-overwrite', kind: 'bool' },
          { name: 'overwrite', kind: 'bool' },
        ],
      },
      {
        name: 'pool-undefine',
        options: [
          { name: 'pool', kind: 'string', required: true, positional: true, completer: 'StoragePoolName', completerFlags: 4 },
        ],
      },
      {
        name: 'pool-uuid',
        options: [
          { name: 'pool', kind: 'string', required: true, positional: true, completer: 'StoragePoolName' },
        ],
      },
      {
        name: 'pool-event',
        options: [
          { name: 'pool', kind: 'string', legacyPositional: true, completer: 'StoragePoolName' },
          { name: 'event', kind: 'string', legacyPositional: true, completer: 'PoolEventName' },
          { name: 'loop', kind: 'bool' },
          { name: 'timeout', kind: 'int', legacyPositional: true },
          { name: 'list', kind: 'bool' },
          { name: 'timestamp', kind: 'bool' },
        ],
      },
      {
        name: 'pool-capabilities',
        options: [],
      },
    ],
  },
  {
    name: 'Storage Volume',
    keyword: 'volume',
    commands: [
      {
        name: 'vol-clone',
        options: [
          { name: 'vol', kind: 'string', required: true, positional: true, completer: 'StorageVolName' },
          { name: 'newname', kind: 'string', required: true, positional: true, completer: 'Empty' },
          { name: 'pool', kind: 'string', positional: true, completer: 'StoragePoolName', completerFlags: 2 },
          { name: 'prealloc-metadata', kind: 'bool' },
          { name: 'reflink', kind: 'bool' },
          { name: 'print-xml', kind: 'bool' },
        ],
      },
      {
        name: 'vol-create-as',
        options: [
          { name: 'pool', kind: 'string', required: true, positional: true, completer: 'StoragePoolName', completerFlags: 2 },
          { name: 'name', kind: 'string', required: true, positional: true, completer: 'Empty' },
          { name: 'capacity', kind: 'string', required: true, positional: true, completer: 'Empty' },
          { name: 'allocation', kind: 'string', legacyPositional: true, completer: 'Empty' },
          { name: 'format', kind: 'string', legacyPositional: true },
          { name: 'backing-vol', kind: 'string', legacyPositional: true },
          { name: 'backing-vol-format', kind: 'string', legacyPositional: true },
          { name: 'prealloc-metadata', kind: 'bool' },
          { name: 'print-xml', kind: 'bool' },
        ],
      },
      {
        name: 'vol-create',
        options: [
          { name: 'pool', kind: 'string', required: true, positional: true, completer: 'StoragePoolName', completerFlags: 2 },
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'prealloc-metadata', kind: 'bool' },
          { name: 'validate', kind: 'bool' },
        ],
      },
      {
        name: 'vol-create-from',
        options: [
          { name: 'pool', kind: 'string', required: true, positional: true, completer: 'StoragePoolName', completerFlags: 2 },
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'vol', kind: 'string', required: true, positional: true, completer: 'StorageVolName' },
          { name: 'inputpool', kind: 'string', legacyPositional: true, completer: 'StoragePoolName' },
          { name: 'prealloc-metadata', kind: 'bool' },
          { name: 'reflink', kind: 'bool' },
          { name: 'validate', kind: 'bool' },
        ],
      },
      {
        name: 'vol-delete',
        options: [
          { name: 'vol', kind: 'string', required: true, positional: true, completer: 'StorageVolName' },
          { name: 'pool', kind: 'string', positional: true, completer: 'StoragePoolName', completerFlags: 2 },
          { name: 'delete-snapshots', kind: 'bool' },
        ],
      },
      {
        name: 'vol-download',
        options: [
          { name: 'vol', kind: 'string', required: true, positional: true, completer: 'StorageVolName' },
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'pool', kind: 'string', positional: true, completer: 'StoragePoolName', completerFlags: 2 },
          { name: 'offset', kind: 'int', legacyPositional: true },
          { name: 'length', kind: 'int', legacyPositional: true },
          { name: 'sparse', kind: 'bool' },
        ],
      },
      {
        name: 'vol-dumpxml',
        options: [
          { name: 'vol', kind: 'string', required: true, positional: true, completer: 'StorageVolName' },
          { name: 'pool', kind: 'string', positional: true, completer: 'StoragePoolName', completerFlags: 2 },
          { name: 'xpath', kind: 'string', completer: 'Empty' },
          { name: 'wrap', kind: 'bool' },
        ],
      },
      {
        name: 'vol-info',
        options: [
          { name: 'vol', kind: 'string', required: true, positional: true, completer: 'StorageVolName' },
          { name: 'pool', kind: 'string', positional: true, completer: 'StoragePoolName', completerFlags: 2 },
          { name: 'bytes', kind: 'bool' },
          { name: 'physical', kind: 'bool' },
        ],
      },
      {
        name: 'vol-key',
        options: [
          { name: 'vol', kind: 'string', required: true, positional: true, completer: 'StorageVolName' },
          { name: 'pool', kind: 'string', positional: true, completer: 'StoragePoolName', completerFlags: 2 },
        ],
      },
      {
        name: 'vol-list',
        options: [
          { name: 'pool', kind: 'string', required: true, positional: true, completer: 'StoragePoolName', completerFlags: 2 },
          { name: 'details', kind: 'bool' },
        ],
      },
      {
        name: 'vol-name',
        options: [
          { name: 'vol', kind: 'string', required: true, positional: true, completer: 'StorageVolKey' },
        ],
      },
      {
        name: 'vol-path',
        options: [
          { name: 'vol', kind: 'string', required: true, positional: true, completer: 'StorageVolName' },
          { name: 'pool', kind: 'string', positional: true, completer: 'StoragePoolName', completerFlags: 2 },
        ],
      },
      {
        name: 'vol-pool',
        options: [
          { name: 'vol', kind: 'string', required: true, positional: true, completer: 'StorageVolKey' },
          { name: 'uuid', kind: 'bool' },
        ],
      },
      {
        name: 'vol-resize',
        options: [
          { name: 'vol', kind: 'string', required: true, positional: true, completer: 'StorageVolName' },
          { name: 'capacity', kind: 'string', required: true, positional: true, completer: 'Empty' },
          { name: 'pool', kind: 'string', positional: true, completer: 'StoragePoolName', completerFlags: 2 },
          { name: 'allocate', kind: 'bool' },
          { name: 'delta', kind: 'bool' },
          { name: 'shrink', kind: 'bool' },
        ],
      },
      {
        name: 'vol-upload',
        options: [
          { name: 'vol', kind: 'string', required: true, positional: true, completer: 'StorageVolName' },
          { name: 'file', kind: 'string', required: true, positional: true, completer: 'PathLocalExisting' },
          { name: 'pool', kind: 'string', positional: true, completer: 'StoragePoolName', completerFlags: 2 },
          { name: 'offset', kind: 'int', legacyPositional: true },
          { name: 'length', kind: 'int', legacyPositional: true },
          { name: 'sparse', kind: 'bool' },
        ],
      },
      {
        name: 'vol-wipe',
        options: [
          { name: 'vol', kind: 'string', required: true, positional: true, completer: 'StorageVolName' },
          { name: 'pool', kind: 'string', positional: true, completer: 'StoragePoolName', completerFlags: 2 },
          { name: 'algorithm', kind: 'string', legacyPositional: true, completer: 'StorageVolWipeAlgorithm' },
        ],
      },
    ],
  },
  {
    name: 'Virsh itself',
    keyword: 'virsh',
    commands: [
      {
        name: 'cd', noConnect: true,
        options: [
          { name: 'dir', kind: 'string', positional: true },
        ],
      },
      {
        name: 'echo', noConnect: true, exclusive: [['shell', 'xml'], ['shell', 'split'], ['xml', 'split']],
        aliases: [{ name: 'str', target: 'string' }, { name: 'hi', target: 'string', value: 'hello' }],
        options: [
          { name: 'shell', kind: 'bool' },
          { name: 'xml', kind: 'bool' },
          { name: 'split', kind: 'bool' },
          { name: 'err', kind: 'bool' },
          { name: 'prefix', kind: 'string' },
          { name: 'string', kind: 'argv', positional: true },
        ],
      },
      {
        name: 'exit', noConnect: true,
        options: [],
      },
      {
        name: 'help', noConnect: true,
        options: [
          { name: 'command', kind: 'string', positional: true, completer: 'HelpCommand' },
        ],
      },
      {
        name: 'pwd', noConnect: true,
        options: [],
      },
      {
        name: 'quit', noConnect: true,
        options: [],
      },
      {
        name: 'self-test', noConnect: true, hidden: true,
        options: [
          { name: 'completers-missing', kind: 'bool' },
          { name: 'dump-help', kind: 'bool' },
        ],
      },
      {
        name: 'complete', noConnect: true, hidden: true,
        options: [
          { name: 'string', kind: 'argv', positional: true, allowEmpty: true },
        ],
      },
      {
        name: 'connect', noConnect: true,
        options: [
          { name: 'name', kind: 'string', positional: true, allowEmpty: true, completer: 'Empty' },
          { name: 'readonly', kind: 'bool' },
        ],
      },
    ],
  },
];
