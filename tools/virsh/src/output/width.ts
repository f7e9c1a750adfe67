import { eastAsianWidth } from 'get-east-asian-width';

const PLAIN = /^[\x20-\x7e]*$/;
const COMBINING = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** How many columns of a terminal the text takes. */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text)
    if (!COMBINING.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}

/** The text with what a terminal can't show written as `\xNN`. */
export function safeCell(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(
    /[\p{Cc}\p{Cs}]/gu,
    (character) => `\\x${(character.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`,
  );
}
