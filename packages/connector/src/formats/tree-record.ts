import type { CellFactCode } from "./file-row.js";

/**
 * One element of a nested file. XML and JSON give the same tree: an XML element, or a JSON property, is
 * a node; a JSON list is as many nodes of the list's own name as it has items; `null` is a node with
 * blank text.
 */
export interface TreeNode {
  readonly name: string;
  /** Its own text as written; blank when it holds other nodes. */
  readonly text: string;
  readonly facts: readonly CellFactCode[];
  readonly children: readonly TreeNode[];
}

/** One whole record of a nested file, as one child of a census. */
export interface TreeRecord {
  /** Where it stands, as `/Message/Children/Child`; `/` for an item of a JSON list that is the file. */
  readonly path: string;
  /** Its place among the records of its path, from 1. */
  readonly number: number;
  readonly node: TreeNode;
  /** Text outside any record that came before, by path, as `/Message/Header/CollectionDetails/Year`. */
  readonly outer: ReadonlyMap<string, string>;
}
