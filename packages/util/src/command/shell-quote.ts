/** A word as a shell has to be given it: quoted where it must be, as libvirt's logs and virsh do. */
export function shellQuote(word: string): string {
  if (word === '') return "''";
  return /[\r\t\n !"#$&'()*;<>?[\\\]^`{|}~]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : word;
}
