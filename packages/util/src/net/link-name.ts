/** Bytes of the longest name that a link can have. */
const longest = 15;

/**
 * True for a name that a link can have and that is nothing but a name to ip, tc, nft, iptables and dnsmasq, which read theirs from text: no
 * blanks, quotes, separators and wildcards.
 */
export function isLinkName(name: string): boolean {
  return (
    /^[^\s/:"'\\#,*+!-][^\s/:"'\\#,*+]*$/.test(name) &&
    Buffer.byteLength(name) <= longest &&
    name !== '.' &&
    name !== '..'
  );
}
