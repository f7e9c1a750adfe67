import { type Argv, shellQuote } from '@tsvirt/util';

/** A command as libvirt's test data has it: options on lines of their own, their values behind them, quoted for a shell. */
export function commandText([program, ...args]: Argv): string {
  let text = shellQuote(program);
  let options = false;
  args.forEach((arg, index) => {
    const isOption = arg.startsWith('-');
    const isValue =
      !isOption &&
      options &&
      (args[index - 1]?.startsWith('-') === true ||
        args.slice(index + 1).some((later) => later.startsWith('-')));
    text += (isValue ? ' ' : ' \\\n') + shellQuote(arg);
    options ||= isOption;
  });
  return text;
}
