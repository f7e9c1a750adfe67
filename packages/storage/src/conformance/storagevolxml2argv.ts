import { parseStoragePool } from '@tsvirt/conf/storagepool';
import { parseStorageVol, type StorageVol } from '@tsvirt/conf/storagevol';
import { commandText, compareText, judge, type SuiteHandler } from '@tsvirt/core/conformance';
import { createCommands } from '../volume/create-plan.js';

export const storageVolXmlToArgv: SuiteHandler = (corpus) => ({
  run(item) {
    const has = (list: unknown, flag: string) => Array.isArray(list) && list.includes(flag);
    const { sourcePool, sourceVol, pool } = item.inputs ?? {};
    const read = (path: string, poolPath: string, cloning: boolean): StorageVol =>
      parseStorageVol(corpus.read(path), {
        pool: parseStoragePool(corpus.read(poolPath)),
        noCapacity: cloning || has(item.params.parseFlags, 'VIR_VOL_XML_PARSE_NO_CAPACITY'),
        optionalCapacity: has(item.params.parseFlags, 'VIR_VOL_XML_PARSE_OPT_CAPACITY'),
      });
    return judge(corpus, item, {
      parse: () => ({
        volume: read(item.input ?? '', pool ?? '', sourceVol !== undefined),
        source: sourceVol === undefined ? undefined : read(sourceVol, sourcePool ?? '', false),
      }),
      operate: ({ volume, source }) =>
        createCommands(volume, {
          source,
          preallocate: has(item.params.createFlags, 'VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA'),
          secretFile: '/path/to/secretFile',
          sourceSecretFile: '/path/to/inputSecretFile',
        })
          .map(commandText)
          .join('\n'),
      compare: (text) =>
        compareText(text, corpus.read(String(item.expected.argv)), { joinContinuations: false }),
    });
  },
});
