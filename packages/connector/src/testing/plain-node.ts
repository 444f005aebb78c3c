import type { TreeNode } from "../formats/tree-record.js";

/** A node as nested lists: its name with its facts, then its text or its children. */
export function plainNode({ name, text, facts, children }: TreeNode): readonly unknown[] {
  const title = [name, ...facts].join(" ");
  return children.length > 0 ? [title, ...children.map(plainNode)] : [title, text];
}
