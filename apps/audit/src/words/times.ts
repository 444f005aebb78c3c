import { resolve, type Span, type SpanText, type TimeValue } from "@waymark/core";

const LONDON = "Europe/London";
const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: LONDON });
const CLOCK = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: LONDON });
const UTC_DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** A calendar day: `2026-04-03` is "3 April 2026". Text that is no such day is shown as it stands. */
export function dayWords(day: string): string {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) ? day : UTC_DAY.format(ms);
}

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** When a document came out: `2014-01` is "January 2014", a year alone stays one. */
export function publishedWords(published: string): string {
  return /^\d{4}-\d{2}$/.test(published) ? MONTH.format(Date.parse(`${published}-01`)) : published;
}

/** An instant in London time, to the minute: "3 April 2026, 14:05". */
export function instantWords(instant: string | number): string {
  const ms = typeof instant === "number" ? instant : Date.parse(instant);
  return Number.isNaN(ms) ? String(instant) : `${DAY.format(ms)}, ${CLOCK.format(ms)}`;
}

/** Two instants, or one when they fall in the same minute. */
export function spanWords({ earliest, latest }: SpanText): string {
  return spanMsWords({ earliestMs: Date.parse(earliest), latestMs: Date.parse(latest) });
}

function spanMsWords({ earliestMs, latestMs }: Span): string {
  const [from, to] = [instantWords(earliestMs), instantWords(latestMs)];
  if (from === to) return from;
  const [day, lastDay] = [DAY.format(earliestMs), DAY.format(latestMs)];
  if (day !== lastDay) return `between ${from} and ${to}`;
  return `${day}, between ${CLOCK.format(earliestMs)} and ${CLOCK.format(latestMs)}`;
}

/** A time as it was recorded. */
export function timeWords(time: TimeValue | null | undefined): string {
  if (time === null || time === undefined) return "Not recorded";
  switch (time.kind) {
    case "instant":
      return instantWords(time.at);
    case "local":
      return localWords(time.at);
    case "date":
      return dayWords(time.date);
    case "interval":
      return spanWords(time);
    case "unknown":
      return "Time not recorded";
  }
}

// A wall-clock time is shown as written, never moved between zones.
function localWords(local: string): string {
  const [day = "", clock = ""] = local.split("T");
  return `${dayWords(day)}, ${clock.slice(0, 5)}`;
}

/** How exactly a time was recorded. */
export function precisionWords(time: TimeValue | null | undefined): string {
  if (time === null || time === undefined) return "";
  if (resolve(time).kind === "invalid")
    return "no such time, as in the hour the clocks skip in spring";
  switch (time.kind) {
    case "instant":
      return "exact";
    case "local":
      return isRepeated(time)
        ? "to the minute; this clock time came twice that night"
        : "to the minute";
    case "date":
      return "the day only";
    case "interval":
      return "known to lie between two times";
    case "unknown":
      return "it happened, the time was not written down";
  }
}

function isRepeated(time: TimeValue): boolean {
  const resolved = resolve(time);
  return resolved.kind === "span" && resolved.isAmbiguous;
}

/** The instants that a recorded time allows; empty when it allows none. */
export function resolvedWords(time: TimeValue | null | undefined): string {
  if (time === null || time === undefined) return "";
  const resolved = resolve(time);
  return resolved.kind === "span" ? spanMsWords(resolved.span) : "";
}
