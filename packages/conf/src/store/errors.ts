import { ErrorCode, VirtError } from '@tsvirt/util';
import type { ObjectNoun } from './kind.js';

export function notFound(noun: ObjectNoun, by: 'name' | 'UUID' | 'id', value: string | number): VirtError {
  return new VirtError(noun.notFound, `there is no ${noun.word} with the ${by} '${value}'`, {
    domain: noun.domain,
    str1: String(value),
  });
}

/** A definition whose name or UUID belongs to another object. */
export function conflict(noun: ObjectNoun, detail: string): VirtError {
  return new VirtError(noun.conflict, `operation failed: ${detail}`, { domain: noun.domain });
}

/** A change that the object's present state doesn't allow. */
export function invalidState(noun: ObjectNoun, name: string, why: string): VirtError {
  return new VirtError(ErrorCode.OPERATION_INVALID, `the ${noun.word} '${name}' ${why}`, {
    domain: noun.domain,
    str1: name,
  });
}

/** A name that can't be a file's. */
export function badName(noun: ObjectNoun, name: string): VirtError {
  const code = name.includes('\n') ? ErrorCode.XML_DETAIL : ErrorCode.XML_ERROR;
  return new VirtError(code, `'${name}' can't be the name of a ${noun.word}`, {
    domain: noun.domain,
    hint: "A name isn't empty, isn't '.' or '..' and has no slash, line break or NUL.",
  });
}

/** A name that is too long to be a file's. */
export function longName(noun: ObjectNoun, name: string, longest: number): VirtError {
  return new VirtError(ErrorCode.XML_ERROR, `'${name}' is too long for the name of a ${noun.word}`, {
    domain: noun.domain,
    hint: `A name has at most ${longest} bytes.`,
  });
}
