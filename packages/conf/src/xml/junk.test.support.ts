/** Pieces that break, or nearly break, a document wherever they are put into it. */
export const junk: readonly string[] = [
  ...['<', '>', '/', '=', "'", '"', '&', ';', '!', '-', '--', '?', '.', ':', ']]>'],
  ...[' ', '\n', '\r', 'a', '1', ' b="c"', 'xmlns', '&#', '&amp'],
  ...['<a>', '</a>', '<!--', '-->', '<?', '?>', '<![CDATA[', '<!DOCTYPE a>'],
  ...['\0', '\u0001', 'é', '\ufeff'],
];
