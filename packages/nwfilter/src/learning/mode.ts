import { ErrorCode } from '@tsvirt/util';
import { filterError } from '../errors.js';
import type { Variables } from '../plan/variables.js';

/** From what a guest's addresses are learned: what a DHCP server gives it, or the first packet with one that it sends. */
export type LearningMode = 'dhcp' | 'any';

/** How a filter's addresses are to be learned; undefined where they aren't. @throws VirtError `PARSE_FAILED` for another word */
export function learningMode(variables: Variables): LearningMode | undefined {
  const word = variables.get('CTRL_IP_LEARNING')?.[0] ?? 'any';
  switch (word.toLowerCase()) {
    case 'any':
      return 'any';
    case 'dhcp':
      return 'dhcp';
    case 'none':
      return undefined;
    default:
      throw filterError(
        ErrorCode.PARSE_FAILED,
        `'${word}' is no way to learn addresses`,
        'CTRL_IP_LEARNING is any, dhcp or none.',
      );
  }
}
