import type { TreeNode } from "../formats/tree-record.js";
import type { NestedPlace, TableMapping } from "./table.js";

/** Elements of a nested file that no mapping knows: how many, and of how many kinds. */
export interface UnknownElements {
  readonly count: number;
  /** Names, each at its place; counted up to a thousand. */
  readonly kinds: number;
}

/** Looks at record after record for elements that no table at their place knows, and keeps none. */
export interface UnknownElementsCounter {
  add(record: TreeNode): void;
  readonly found: UnknownElements;
}

/** The known elements in one element, by name. */
interface KnownElement {
  readonly within: Map<string, KnownElement>;
}

// Kinds are remembered, so that a file of ever new names must not fill the memory.
const MOST_KINDS = 1000;

/**
 * Counts over the records of one path. An unknown element counts once, whatever is in it; what is in an
 * element that is read as a value is not looked at.
 */
export function unknownElementsCounter(
  tables: readonly { readonly table: TableMapping; readonly place: NestedPlace }[],
): UnknownElementsCounter {
  const root: KnownElement = { within: new Map() };
  for (const { table, place } of tables) {
    for (const path of [...table.columns, place.at ?? ""]) addPath(root, path);
  }
  const kinds = new Set<string>();
  let count = 0;

  function look(node: TreeNode, known: KnownElement, path: string): void {
    for (const child of node.children) {
      const next = known.within.get(child.name);
      if (next === undefined) {
        count += 1;
        if (kinds.size < MOST_KINDS) kinds.add(`${path}/${child.name}`);
      } else if (next.within.size > 0) look(child, next, `${path}/${child.name}`);
    }
  }

  return {
    add: (record) => look(record, root, ""),
    get found() {
      return { count, kinds: kinds.size };
    },
  };
}

/** A column that begins with `/` stands outside the record. */
function addPath(root: KnownElement, path: string): void {
  if (path === "" || path.startsWith("/")) return;
  let at = root;
  for (const name of path.split("/")) {
    const next = at.within.get(name) ?? { within: new Map() };
    at.within.set(name, next);
    at = next;
  }
}
