import { readdir, readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { type Node, parseSync, Visitor } from 'oxc-parser';

/** One import in a source file, however it is written. */
export interface Import {
  /** What stands between the quotes; builtin modules always with `node:`. */
  readonly specifier: string;
  readonly line: number;
  /** True where the import leaves no trace in the compiled file. */
  readonly typeOnly: boolean;
}

const sourceFile = /\.[cm]?[jt]sx?$/;
const skipped = new Set(['node_modules', 'dist', '.turbo', 'coverage']);

/** The source files of a package's folder, from that folder, sorted. */
export async function sourceFiles(directory: string): Promise<string[]> {
  const found: string[] = [];
  const visit = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(directory, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name)) await visit(path);
      } else if (sourceFile.test(entry.name)) found.push(path);
    }
  };
  await visit('');
  return found.sort();
}

/**
 * Every import of a file: static and dynamic, of types and values, `export … from`, `require`, `import type X = require`,
 * `import('x').Type` and `import.meta.resolve`. A computed name can't be known and isn't listed.
 */
export async function importsOf(path: string): Promise<Import[]> {
  const text = await readFile(path, 'utf8');
  const { program } = parseSync(path, text);
  const found: Import[] = [];
  const add = (source: Node | null | undefined, at: Node, typeOnly: boolean): void => {
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
    const specifier =
      isBuiltin(source.value) && !source.value.startsWith('node:') ? `node:${source.value}` : source.value;
    found.push({ specifier, line: lineAt(text, at.start), typeOnly });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => add(node.source, node, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source, node, node.exportKind === 'type'),
    ImportExpression: (node) => add(node.source, node, false),
    TSImportType: (node) => add(node.source, node, true),
    TSExternalModuleReference: (node) => add(node.expression, node, false),
    CallExpression: (node) => {
      if (isRequire(node.callee)) add(node.arguments[0], node, false);
    },
  }).visit(program);
  return found;
}

/** `require(…)`, `require.resolve(…)` and `import.meta.resolve(…)`. */
function isRequire(callee: Node): boolean {
  if (callee.type === 'Identifier') return callee.name === 'require';
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false;
  if (callee.property.name !== 'resolve') return false;
  return callee.object.type === 'MetaProperty' || isRequire(callee.object);
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
