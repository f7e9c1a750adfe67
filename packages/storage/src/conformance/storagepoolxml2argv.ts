import { parseStoragePool } from '@tsvirt/conf/storagepool';
import { commandText, compareText, judge, type SuiteHandler } from '@tsvirt/core/conformance';
import { ErrorCode } from '@tsvirt/util';
import { storageError } from '../errors.js';
import { startCommand } from '../pool/commands.js';

export const storagePoolXmlToArgv: SuiteHandler = (corpus) => ({
  run: (item) =>
    judge(corpus, item, {
      parse: () => parseStoragePool(corpus.read(item.input ?? '')),
      operate: (pool) => {
        const command = startCommand(pool);
        if (command === undefined)
          throw storageError(ErrorCode.NO_SUPPORT, `pools of type ${pool.type} need no command`);
        return commandText(command);
      },
      compare: (text) =>
        compareText(text, corpus.read(String(item.expected.argv)), { joinContinuations: false }),
    }),
});
