import type { Argv } from '@tsvirt/util';

/** A command in the corpus' text format: a line per option, quoted for a shell. */
export function argvText([program, ...args]: Argv): string {
  let text = quote(program);
  let options = false;
  for (const [index, arg] of args.entries()) {
    const isOption = arg.startsWith('-');
    const previous = index === 0 ? program : (args[index - 1] ?? '');
    const later = args.slice(index + 1).some((each) => each.startsWith('-'));
    const joined = !isOption && options && (previous.startsWith('-') || later);
    text += (joined ? ' ' : ' \\\n') + quote(arg);
    options ||= isOption;
  }
  return text;
}

function quote(word: string): string {
  if (word === '') return "''";
  return /[\r\t\n !"#$&'()*;<>?[\\\]^`{|}~]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : word;
}
