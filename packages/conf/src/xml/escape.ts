// biome-ignore-start lint/suspicious/noControlCharactersInRegex: they are what XML can't hold
const special = /[&<>'"\u0000-\u001f\ufffe\uffff]/;
const specials = /[&<>'"\u0000-\u001f\ufffe\uffff]/g;

// biome-ignore-end lint/suspicious/noControlCharactersInRegex: they are what XML can't hold

function replacement(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case "'":
      return '&apos;';
    case '"':
      return '&quot;';
    case '\n':
    case '\t':
      return character;
    case '\r':
      return '&#13;';
    default:
      return '';
  }
}

/** Text for element content and attribute values, escaped as libvirt does; characters that XML can't hold are left out. */
export function escapeXml(text: string): string {
  return special.test(text) ? text.replace(specials, replacement) : text;
}

/** References and line ends of XML text resolved. The text must come from a well-formed document without a DTD. */
export function unescapeXml(text: string, attribute: boolean): string {
  let result = text;
  if (result.includes('\r')) result = result.replace(/\r\n?/g, '\n');
  if (attribute && /[\t\n]/.test(result)) result = result.replace(/[\t\n]/g, ' ');
  if (!result.includes('&')) return result;
  return result.replace(/&(#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);/g, (_, name: string) => {
    switch (name) {
      case 'amp':
        return '&';
      case 'lt':
        return '<';
      case 'gt':
        return '>';
      case 'apos':
        return "'";
      case 'quot':
        return '"';
      default:
        return String.fromCodePoint(
          name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)),
        );
    }
  });
}
