const special = /[\r\t\n !"#$&'()*;<>?[\\\]^`{|}~]/;

function quoted(word: string): string {
  if (word === '') return "''";
  return special.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : word;
}

/** A command as the corpus writes it: options on lines of their own, their values behind them. */
export function commandText([program, ...args]: readonly [string, ...string[]]): string {
  let text = quoted(program);
  let options = false;
  args.forEach((arg, i) => {
    const isOption = arg.startsWith('-');
    const stays =
      !isOption &&
      options &&
      (args[i - 1]?.startsWith('-') === true || args.slice(i + 1).some((later) => later.startsWith('-')));
    text += `${stays ? '' : ' \\\n'}${stays ? ' ' : ''}${quoted(arg)}`;
    options ||= isOption;
  });
  return `${text}\n`;
}
