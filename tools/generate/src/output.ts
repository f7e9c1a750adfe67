/** A file that this program owns; `path` is relative to the workspace. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The first lines of every generated source. */
export function header(source: string): string {
  return `// Written by tools/generate from the reference facts (${source}). Don't edit: change the program and run it.\n`;
}

/** `export const NAME = {...} as const` with a type of the same name for its values. */
export function enumObject(
  name: string,
  doc: string,
  members: readonly (readonly [string, number | bigint])[],
): string {
  const rows = members.map(
    ([key, value]) =>
      `  ${/^[A-Za-z_]/.test(key) ? key : `'${key}'`}: ${value}${typeof value === 'bigint' ? 'n' : ''},`,
  );
  return `/** ${doc} */\nexport const ${name} = {\n${rows.join('\n')}\n} as const;\nexport type ${name} = (typeof ${name})[keyof typeof ${name}];\n`;
}
