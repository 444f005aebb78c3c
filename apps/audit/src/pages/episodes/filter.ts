import { isCalendarDay, OUTCOMES, timelinessReasons } from "@waymark/core";
import type { Query } from "../../routes/page.js";
import type { EpisodeFilter } from "../../services/episodes.js";

/** A filter as an address asks for it. */
export interface AskedFilter {
  readonly filter: EpisodeFilter;
  readonly page: number;
  /** Parameters that were left out of account: unknown, repeated, or not among the choices. */
  readonly ignored: readonly string[];
  /** A period that cannot be meant. No list is drawn from a period we would have to guess. */
  readonly errors: readonly FilterError[];
}

/** What is wrong with a day of the period. */
export interface FilterError {
  readonly field: "from" | "to";
  readonly code: "not-a-day" | "before-from";
}

/** Every reason that an episode may be listed by. */
export const REASONS: readonly string[] = [
  ...new Set(OUTCOMES.flatMap((outcome) => timelinessReasons[outcome])),
];

const NAMES = ["from", "to", "outcome", "reason", "page"] as const;

/** Reads the filter of the list from an address. A blank is no filter. */
export function readFilter(query: Query): AskedFilter {
  const value = (name: (typeof NAMES)[number]) => {
    const given = query.get(name) ?? [];
    return given.length === 1 && given[0] !== "" ? given[0] : undefined;
  };
  const [from = null, to = null] = [value("from"), value("to")];
  const outcome = OUTCOMES.find((kind) => kind === value("outcome")) ?? null;
  const reason = REASONS.find((code) => code === value("reason")) ?? null;
  const page = readPage(value("page"));
  const read = { outcome, reason, page };
  const ignored = [...query.keys()].filter((name) => {
    const isBlank = query.get(name)?.every((text) => text === "");
    if (name === "from" || name === "to") return value(name) === undefined && !isBlank;
    if (name === "outcome" || name === "reason" || name === "page") {
      return read[name] === null && !isBlank;
    }
    return true;
  });
  return {
    filter: { from, to, outcome, reason },
    page: page ?? 1,
    ignored,
    errors: periodErrors(from, to),
  };
}

function readPage(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

function periodErrors(from: string | null, to: string | null): readonly FilterError[] {
  const errors = [
    from !== null && !isCalendarDay(from) ? ({ field: "from", code: "not-a-day" } as const) : null,
    to !== null && !isCalendarDay(to) ? ({ field: "to", code: "not-a-day" } as const) : null,
  ].filter((error) => error !== null);
  if (errors.length > 0 || from === null || to === null || from <= to) return errors;
  return [{ field: "to", code: "before-from" }];
}

/** The address of a list, its parameters always in the same order. */
export function episodesAddress(filter: Partial<EpisodeFilter>, page = 1): string {
  const { from = null, to = null, outcome = null, reason = null } = filter;
  const given: readonly (readonly [string, string | null])[] = [
    ["from", from],
    ["to", to],
    ["outcome", outcome],
    ["reason", reason],
    ["page", page === 1 ? null : String(page)],
  ];
  const search = new URLSearchParams();
  for (const [name, text] of given) if (text !== null) search.append(name, text);
  const query = search.toString();
  return `/dashboards/return-interviews/episodes${query === "" ? "" : `?${query}`}`;
}
