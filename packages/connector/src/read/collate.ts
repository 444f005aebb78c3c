import {
  collidingKey,
  type EntityName,
  entities,
  KEY_COLLISION,
  mergeRecords,
} from "@waymark/core";
import { canonicalJson, digest } from "../mapping/digest.js";
import type { RowFlag } from "../mapping/reason.js";
import type { Offer } from "./offer.js";

/** A record that is ready to be sent. */
export interface Collated extends Offer {
  readonly key: Readonly<Record<string, string>>;
  readonly contentHash: string;
}

/** The records of a stream, in the order of their keys, and the rows that came to nothing new. */
export interface Collation {
  readonly records: readonly Collated[];
  readonly duplicate: number;
}

/**
 * Holds the rows of one stream against each other. The same rows in any order give the same records.
 *
 * - rows alike in every field are one record
 * - rows of a later file (by name) take the place of an earlier file's rows with the same key
 * - distinct rows of one file with one key: `collide` keeps both and marks them, `agree` merges them
 *
 * @returns as many records and duplicates together as there were offers
 */
export function collate(
  entity: EntityName,
  sameKey: "collide" | "agree",
  offers: readonly Offer[],
): Collation {
  const keyFields: readonly string[] = entities[entity].key;
  const settle = sameKey === "collide" ? collide : agree;
  const records = [...byKey(keyFields, offers).values()]
    .flatMap((rivals) => (rivals.length === 1 ? rivals : settle(keyFields, rivals)))
    .map((offer) => collated(keyFields, offer))
    .map((record) => ({ record, place: JSON.stringify(record.key) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ record }) => record);
  return { records, duplicate: offers.length - records.length };
}

function byKey(keyFields: readonly string[], offers: readonly Offer[]): Map<string, Offer[]> {
  const groups = new Map<string, Offer[]>();
  for (const offer of offers) {
    const key = JSON.stringify(keyOf(keyFields, offer));
    const rivals = groups.get(key);
    if (rivals) rivals.push(offer);
    else groups.set(key, [offer]);
  }
  return groups;
}

function collide(keyFields: readonly string[], rivals: readonly Offer[]): readonly Offer[] {
  const lastFile = [...rivals].sort(byPlace).at(-1)?.locator.file;
  const distinct = distinctOffers(rivals.filter(({ locator }) => locator.file === lastFile));
  if (distinct.length === 1) return distinct;
  const [keyField = ""] = keyFields;
  return distinct.map((offer, index) => ({
    ...offer,
    record: {
      ...offer.record,
      [keyField]: collidingKey(String(offer.record[keyField]), index + 1),
    },
    flags: withFlag(offer, KEY_COLLISION),
  }));
}

function agree(_keyFields: readonly string[], rivals: readonly Offer[]): readonly Offer[] {
  const distinct = distinctOffers(rivals);
  const [first, ...others] = distinct;
  if (first === undefined || others.length === 0) return distinct;
  const record = mergeRecords(distinct.map((offer) => offer.record));
  const flags = [...new Set(distinct.flatMap((offer) => withFlag(offer, "duplicate-merged")))];
  return [{ ...first, record, flags: flags.sort() }];
}

/** One offer for each distinct content, the first row that says so, in an order of content alone. */
function distinctOffers(offers: readonly Offer[]): readonly Offer[] {
  const byContent = new Map<string, Offer>();
  for (const offer of [...offers].sort(byPlace)) {
    const content = canonicalJson(offer.record);
    if (!byContent.has(content)) byContent.set(content, offer);
  }
  return [...byContent].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, offer]) => offer);
}

function byPlace(a: Offer, b: Offer): number {
  if (a.locator.file === b.locator.file) return a.locator.row - b.locator.row;
  return a.locator.file < b.locator.file ? -1 : 1;
}

function withFlag({ flags }: Offer, flag: RowFlag): readonly RowFlag[] {
  return [...new Set([...flags, flag])].sort();
}

function collated(keyFields: readonly string[], offer: Offer): Collated {
  return {
    ...offer,
    key: Object.fromEntries(keyOf(keyFields, offer)),
    contentHash: digest({ record: offer.record, flags: offer.flags }),
  };
}

function keyOf(keyFields: readonly string[], { record }: Offer): readonly [string, string][] {
  return keyFields.map((field) => [field, String(record[field])]);
}
