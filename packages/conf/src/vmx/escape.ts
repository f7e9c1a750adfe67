/** Characters as a mark and two hexadecimal digits, as VMX files and the vSphere API have them. */
export interface HexEscape {
  escape(text: string): string;
  /** Undefined for a mark without two digits after it. */
  unescape(text: string): string | undefined;
}

function hexEscape(mark: string, escaped: RegExp): HexEscape {
  return {
    escape: (text) =>
      text.replace(escaped, (char) => `${mark}${char.charCodeAt(0).toString(16).padStart(2, '0')}`),
    unescape(text) {
      if (!text.includes(mark)) return text;
      let out = '';
      for (let i = 0; i < text.length; i++) {
        const char = text.charAt(i);
        if (char !== mark) {
          out += char;
          continue;
        }
        const digits = text.slice(i + 1, i + 3);
        if (!/^[0-9a-fA-F]{2}$/.test(digits)) return undefined;
        out += String.fromCharCode(Number.parseInt(digits, 16));
        i += 2;
      }
      return out;
    },
  };
}

/** `|22` for a quote: how a VMX file keeps text that would end its line. */
export const pipeEscape: HexEscape = hexEscape('|', /[|"\r\n]/g);
/** `%2f` for a slash: how hosts write names of machines. */
export const percentEscape: HexEscape = hexEscape('%', /[/\\%]/g);
