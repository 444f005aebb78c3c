/**
 * Items by a key of theirs, groups and items in the order in which they come.
 *
 * @example groupBy(["ant", "bee", "ape"], (word) => word.charAt(0)).get("a") // ["ant", "ape"]
 */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
