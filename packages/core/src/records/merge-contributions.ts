import { type Contribution, KEY_COLLISION, naturalKeyOf } from "./contribution.js";
import { groupBy } from "./group-by.js";
import { mergeRecords } from "./merge.js";

/** One record out of all that was said of it. */
export interface MergedRecord<Entity> {
  readonly record: Entity;
  /** Another record has the same natural key: what is said of the key may mean either. */
  readonly hasTwin: boolean;
  /** The fields that another source fills in for the key, and so for this record or for its twin. */
  readonly inDoubt: ReadonlySet<string>;
}

/**
 * One record for each key, out of what every source says of it. Rows of one source that collide on a
 * key stay apart, each as its own row tells it: what another source says may mean either.
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
    const [twins, others] = [group.filter(isTwin), group.filter((one) => !isTwin(one))];
    if (twins.length === 0) {
      const record = mergeRecords(group.map((one) => one.record));
      return [{ record, hasTwin: false, inDoubt: new Set() }];
    }
    const inDoubt = new Set(others.flatMap(({ record }) => filledIn(record)));
    return twins.map(({ record }) => ({ record, hasTwin: true, inDoubt }));
  });
}

function isTwin({ flags }: Contribution<unknown>): boolean {
  return flags.includes(KEY_COLLISION);
}

function filledIn(record: object): readonly string[] {
  return Object.entries(record).flatMap(([name, value]) => (value === null ? [] : name));
}
