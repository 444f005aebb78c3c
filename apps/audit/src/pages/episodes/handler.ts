import { OUTCOMES } from "@waymark/core";
import { absent } from "../../refusal.js";
import { view } from "../../routes/answer.js";
import { type Page, page, plain } from "../../routes/page.js";
import type { EpisodeFilter, EpisodeList } from "../../services/episodes.js";
import { type AskedFilter, episodesAddress, REASONS, readFilter } from "./filter.js";

/** The missing episodes with their verdicts: counted, filtered, a page of fifty at a time. */
export const episodes: Page = page(plain, async ({ query }, services) => {
  const asked = readFilter(query);
  const shared = {
    asked,
    hasErrors: asked.errors.length > 0,
    outcomes: OUTCOMES,
    reasons: REASONS,
  };
  if (asked.errors.length > 0) return view("episodes", shared);
  const list = await services.episodes.list(asked.filter, asked.page);
  if (list !== null && asked.page > list.pages) throw absent();
  return view("episodes", { ...shared, list, links: list && linksOf(asked, list) });
});

/** The addresses that lead on from a list. */
function linksOf({ filter, page }: AskedFilter, { counts, pages }: EpisodeList): object {
  const period = { from: filter.from, to: filter.to };
  return {
    counts: counts.map(({ outcome, reasons }) => ({
      href: episodesAddress({ ...period, outcome }),
      reasons: reasons.map(({ reason }) => episodesAddress({ ...period, outcome, reason })),
    })),
    without: FILTERS.filter((name) => filter[name] !== null).map((name) => ({
      name,
      value: filter[name],
      href: episodesAddress({ ...filter, [name]: null }),
    })),
    pages: pageNumbers(page, pages).map((number) => ({
      number,
      href: episodesAddress(filter, number),
      current: number === page,
    })),
    previous: page > 1 ? episodesAddress(filter, page - 1) : null,
    next: page < pages ? episodesAddress(filter, page + 1) : null,
  };
}

const FILTERS: readonly (keyof EpisodeFilter)[] = ["from", "to", "outcome", "reason"];

/** The first, the last, and those around the one shown. */
function pageNumbers(page: number, pages: number): readonly number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  return [...new Set(near)];
}
