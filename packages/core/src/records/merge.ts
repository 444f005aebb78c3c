import { Temporal, unknownTime } from "./temporal.js";

/**
 * One record out of what several sources say of it, field by field. A known value beats a blank or
 * an unknown, and a time that lies within a wider one beats the wider. What one source leaves out of a
 * list the others may add. Two known values that contradict each other make the field unknown: none is
 * chosen.
 *
 * @param records at least one, all of the same key
 * @throws RangeError when there is no record
 */
export function mergeRecords<Entity extends object>(records: readonly Entity[]): Entity {
  const [first] = records;
  if (first === undefined) throw new RangeError("a merge needs at least one record");
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const merged = names.map((name) => [name, mergeField(records.map((r) => Reflect.get(r, name)))]);
  // Every field is one of the records' own values, or the unknown of its own type.
  return { ...first, ...Object.fromEntries(merged) };
}

function mergeField(values: readonly unknown[]): unknown {
  const supplied = values.filter((value) => value !== undefined);
  const known = supplied.filter(isKnown);
  const [first] = known;
  if (first === undefined) return supplied.find((value) => value !== null) ?? null;
  if (isTemporal(first)) return narrowest(known.filter(isTemporal));
  if (Array.isArray(first)) return union(known.flat());
  return known.every((value) => meaning(value) === meaning(first)) ? first : unknownLike(first);
}

function isKnown(value: unknown): boolean {
  if (value === null || meaning(value) === "unknown") return false;
  return !isTemporal(value) || value.p !== "unknown" || (value.lo !== null && value.hi !== null);
}

function isTemporal(value: unknown): value is Temporal {
  return Temporal.safeParse(value).success;
}

/** What a value says, without how its source wrote it. */
function meaning(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return "code" in value ? value.code : JSON.stringify(value);
}

function unknownLike(value: unknown): unknown {
  if (typeof value === "object" && value !== null && "code" in value) {
    return { code: "unknown", raw: null };
  }
  return value === "yes" || value === "no" || value === "notApplicable" ? "unknown" : null;
}

function union(items: readonly unknown[]): readonly unknown[] {
  const meanings = items.map(meaning);
  return items.filter((_, place) => meanings.indexOf(meanings[place]) === place);
}

function narrowest(times: readonly Temporal[]): Temporal {
  const [best = unknownTime] = times.toSorted((a, b) => widthMs(a) - widthMs(b));
  return times.every((wider) => isWithin(best, wider)) ? best : unknownTime;
}

function isWithin(inner: Temporal, outer: Temporal): boolean {
  return ms(outer.lo) <= ms(inner.lo) && ms(inner.hi) <= ms(outer.hi);
}

function widthMs({ lo, hi }: Temporal): number {
  return ms(hi) - ms(lo);
}

function ms(instant: string | null): number {
  return instant === null ? Number.NaN : Date.parse(instant);
}
