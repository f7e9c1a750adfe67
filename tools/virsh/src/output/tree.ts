/** A node of a tree that is printed. */
export interface TreeNode {
  readonly name: string;
  readonly children: readonly TreeNode[];
}

function walk(node: TreeNode, indent: string, last: boolean, root: boolean, lines: string[]): void {
  lines.push(root ? node.name : `${indent}+- ${node.name}`);
  const own = root ? indent : `${indent}${last ? ' ' : '|'} `;
  if (node.children.length > 0) lines.push(`${own}  |`);
  else if (last) lines.push(own);
  node.children.forEach((child, index) => {
    walk(child, `${own}  `, index === node.children.length - 1, false, lines);
  });
}

/** The tree as virsh draws it: children below a bar, a line with the indentation alone behind the last leaf of each. */
export function treeText(root: TreeNode): string {
  const lines: string[] = [];
  walk(root, '', true, true, lines);
  return lines.map((line) => `${line}\n`).join('');
}

/** Trees of names and their parents; a parent that isn't among the names makes a root. */
export function buildTrees(
  items: readonly { readonly name: string; readonly parent: string | undefined }[],
): TreeNode[] {
  const names = new Set(items.map(({ name }) => name));
  const byParent = new Map<string | undefined, string[]>();
  for (const { name, parent } of items) {
    const key = parent !== undefined && names.has(parent) ? parent : undefined;
    byParent.set(key, [...(byParent.get(key) ?? []), name]);
  }
  const build = (name: string): TreeNode => ({ name, children: (byParent.get(name) ?? []).map(build) });
  return (byParent.get(undefined) ?? []).map(build);
}
