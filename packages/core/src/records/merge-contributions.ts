import { type Contribution, KEY_COLLISION, naturalKeyOf } from "./contribution.js";
import { groupBy } from "./group-by.js";
import { mergeRecords } from "./merge.js";

/** One record out of all that was said of it. */
export interface MergedRecord<Entity> {
  readonly record: Entity;
  /** Another record has the same natural key: what is said of the key may mean either. */
  readonly hasTwin: boolean;
  /**
   * The fields that another source fills in for the key, and so for this record or for its twin; without
   * a twin, those that are blank because the sources contradict each other.
   */
  readonly inDoubt: ReadonlySet<string>;
}

/**
 * One record for each key, out of what every source says of it. Rows of one source that collide on a
 * key stay apart, each as its own row tells it: what another source says may mean either. Where rows of
 * several sources collide on it, those of the source with the most rows do, by name where they are even.
 *
 * @param keyOf the key of a record, as {@link collidingKey} may have made it
 * @returns in the order in which the keys first appear
 */
export function mergeContributions<Entity extends object>(
  contributions: readonly Contribution<Entity>[],
  keyOf: (record: Entity) => string,
): readonly MergedRecord<Entity>[] {
  const groups = groupBy(contributions, ({ record }) => naturalKeyOf(keyOf(record)));
  return [...groups.values()].flatMap((group): readonly MergedRecord<Entity>[] => {
    const twins = twinsAmong(group);
    if (twins.length === 0) return [mergedRecord(group)];
    const others = group.filter((one) => !twins.includes(one));
    const inDoubt = new Set(others.flatMap(({ record }) => filledIn(record)));
    return twins.map(({ record }) => ({ record, hasTwin: true, inDoubt }));
  });
}

function mergedRecord<Entity extends object>(
  group: readonly Contribution<Entity>[],
): MergedRecord<Entity> {
  const record = mergeRecords(group.map((one) => one.record));
  const blank = group
    .flatMap((one) => filledIn(one.record))
    .filter((name) => isBlank(record, name));
  return { record, hasTwin: false, inDoubt: new Set(blank) };
}

function twinsAmong<Entity>(
  group: readonly Contribution<Entity>[],
): readonly Contribution<Entity>[] {
  const bySource = [...groupBy(group.filter(isTwin), ({ source }) => source)];
  const [most] = bySource.sort(
    ([source, rows], [name, others]) => others.length - rows.length || (source < name ? -1 : 1),
  );
  return most?.[1] ?? [];
}

function isTwin({ flags }: Contribution<unknown>): boolean {
  return flags.includes(KEY_COLLISION);
}

function filledIn(record: object): readonly string[] {
  return Object.keys(record).filter((name) => !isBlank(record, name));
}

function isBlank(record: object, name: string): boolean {
  return Reflect.get(record, name) === null;
}
