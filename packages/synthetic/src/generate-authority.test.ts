import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anchors } from "./anchors.js";
import { demoPeriod, generateAuthority, type SyntheticAuthority } from "./index.js";

const MS_PER_HOUR = 3_600_000;
const LAST_YEAR_FROM = "2025-11-25";
const ENDS_AT_MS = Date.parse("2026-11-25T00:00Z");
const options = { seed: "believable", ...demoPeriod("2026-11-24") };
const sound = generateAuthority({ ...options, withDefects: false });
const shared = process.env["WAYMARK_SHARED"];

const columns: Readonly<Record<string, string>> = {
  "header.csv": "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
  "episodes.csv":
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
  "reviews.csv": "CHILD,DOB,REVIEW,REVIEW_CODE",
  "uasc.csv": "CHILD,SEX,DOB,DUC",
  "oc2.csv":
    "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED",
  "oc3.csv": "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM",
  "missing.csv": "CHILD,DOB,MISSING,MIS_START,MIS_END",
  "ad1.csv": "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR",
  "placed_for_adoption.csv": "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED",
  "previous_permanence.csv": "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM",
  "sw_episodes.csv": "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON",
  "dolo.csv": "CHILD,DOB,DOLO_START,DOLO_END",
};

function linesOf(authority: SyntheticAuthority, name: string): readonly string[] {
  const text = authority.files.find((file) => file.name === name)?.text ?? "";
  return text.split("\r\n").slice(0, -1);
}

function rowsOf(authority: SyntheticAuthority, name: string): readonly (readonly string[])[] {
  return linesOf(authority, name)
    .slice(1)
    .map((line) => line.split(","));
}

describe("an invented authority", () => {
  it("is the same bytes for the same options and others for another seed", () => {
    const again = generateAuthority({ ...options, withDefects: false });
    expect(again).toEqual(sound);
    const other = generateAuthority({ ...options, seed: "another", withDefects: false });
    expect(other.files.map(({ text }) => text)).not.toEqual(sound.files.map(({ text }) => text));
  });

  it("gives a child the same rows whatever the scale", () => {
    const small = generateAuthority({ ...options, scale: 0.2, withDefects: false });
    const ids = new Set(small.truth.children.map(({ childId }) => childId));
    expect(ids.size).toBe(117);
    for (const { name } of small.files) {
      const inBoth = rowsOf(sound, name).filter((row) => row.some((cell) => ids.has(cell)));
      expect(rowsOf(small, name), name).toEqual(inBoth);
    }
  });

  it("sends the twelve files of a return with the published columns, and the interview log", () => {
    expect(sound.files.map(({ name }) => name)).toEqual([
      ...Object.keys(columns),
      "interview_log.csv",
    ]);
    for (const [name, header] of Object.entries(columns)) {
      expect(linesOf(sound, name)[0], name).toBe(header);
    }
  });

  it("names no child but by an invented id, and no place but an invented one", () => {
    for (const { name } of sound.files) {
      const id = name === "interview_log.csv" ? 1 : 0;
      expect(
        rowsOf(sound, name).every((row) => /^SYN\d{6}$/.test(row[id] ?? "")),
        name,
      ).toBe(true);
    }
    const postcodes = rowsOf(sound, "episodes.csv").flatMap((row) => [row[10], row[11]]);
    expect(postcodes.every((code) => /^(ZZ(?!99)\d{1,2} \d[A-Z]{2})?$/.test(code ?? ""))).toBe(
      true,
    );
  });

  it("has no defect when none is asked for", () => {
    expect(sound.defects).toEqual([]);
  });
});

describe("its children, beside what is published", () => {
  const atEnd = sound.truth.children.filter(({ lookedAfterTo }) => lookedAfterTo === null);
  const inLastYear = sound.truth.children.filter(
    ({ lookedAfterTo }) => lookedAfterTo === null || lookedAfterTo >= LAST_YEAR_FROM,
  );
  const missing = sound.truth.missingEpisodes.filter(({ status }) => status === "missing");
  const lastYear = missing.filter(({ startedOn }) => startedOn >= LAST_YEAR_FROM);
  const counts = new Map<string, number>();
  for (const { childId } of lastYear) counts.set(childId, (counts.get(childId) ?? 0) + 1);

  it("are about 375 on the last day and about 480 in its year", () => {
    expect(Math.abs(atEnd.length - 375)).toBeLessThanOrEqual(5);
    expect(Math.abs(inLastYear.length - 480)).toBeLessThanOrEqual(20);
  });

  it("go missing about 400 times a year, as England's rate has it, give or take a fifth", () => {
    const { missingIncidents, lookedAfter } = anchors;
    const published = (missingIncidents.value / lookedAfter.value) * 375;
    expect(published).toBeCloseTo(398.5, 1);
    for (const aYear of [lastYear.length, missing.length / 2]) {
      expect(Math.abs(aYear - published)).toBeLessThan(80);
    }
  });

  it("are about 11 % who go missing, a third of them once", () => {
    const published = anchors.shareOfChildrenWithIncident.value;
    expect(Math.abs(counts.size / inLastYear.length - published)).toBeLessThan(0.03);
    const perChild = lastYear.length / counts.size;
    expect(Math.abs(perChild - anchors.incidentsPerChild.value)).toBeLessThan(1.3);
    const once = [...counts.values()].filter((count) => count === 1).length;
    const publishedOnce = 1 - anchors.shareWithMoreThanOneIncident.value;
    expect(Math.abs(once / counts.size - publishedOnce)).toBeLessThan(0.1);
  });

  it("are mostly 16 or over when they go", () => {
    const born = new Map(sound.truth.children.map(({ childId, bornOn }) => [childId, bornOn]));
    const older = missing.filter(({ childId, startedOn }) => {
      const bornOn = born.get(childId) ?? "";
      return startedOn >= `${Number(bornOn.slice(0, 4)) + 16}${bornOn.slice(4)}`;
    });
    const published = anchors.shareOfIncidentsAged16AndOver.value;
    expect(Math.abs(older.length / missing.length - published)).toBeLessThan(0.2);
  });

  it("are back within two days nine times in ten, and a few are still missing", () => {
    const hours = missing.flatMap(({ startedAtMs, returnedAtMs }) =>
      returnedAtMs === null ? [] : [(returnedAtMs - startedAtMs) / MS_PER_HOUR],
    );
    const soon = hours.filter((length) => length <= 48).length / hours.length;
    expect(Math.abs(soon - anchors.shareBackWithinTwoDays.value)).toBeLessThan(0.05);
    const stillMissing = missing.length - hours.length;
    expect(stillMissing).toBeGreaterThanOrEqual(1);
    expect(stillMissing).toBeLessThanOrEqual(10);
  });

  it("come back on every night of a clock change", () => {
    for (const day of ["2025-03-30", "2025-10-26", "2026-03-29", "2026-10-25"]) {
      const midnightMs = Date.parse(`${day}T00:00Z`);
      const back = missing.filter(
        ({ returnedAtMs }) =>
          returnedAtMs !== null && Math.abs(returnedAtMs - midnightMs) <= 6 * MS_PER_HOUR,
      );
      expect(back.length, day).toBeGreaterThanOrEqual(3);
    }
  });

  it("are interviewed within 72 hours of 58 to 68 % of their returns", () => {
    const returns = missing.filter(
      ({ returnedAtMs }) => returnedAtMs !== null && returnedAtMs + 72 * MS_PER_HOUR < ENDS_AT_MS,
    );
    const inTime = returns.filter(({ episodeId, returnedAtMs }) =>
      sound.truth.interviews.some(
        ({ episodeIds, completedAtMs }) =>
          episodeIds.includes(episodeId) &&
          completedAtMs !== null &&
          completedAtMs - (returnedAtMs ?? 0) <= 72 * MS_PER_HOUR,
      ),
    );
    const share = inTime.length / returns.length;
    expect(Math.abs(share - anchors.shareInterviewedIn72Hours.value)).toBeLessThan(0.05);
  });

  it("share an interview between returns about once in six or seven", () => {
    const held = sound.truth.interviews.filter(({ outcome }) => outcome === "completed");
    const several = held.filter(({ episodeIds }) => episodeIds.length > 1);
    expect(Math.max(...held.map(({ episodeIds }) => episodeIds.length))).toBeLessThanOrEqual(4);
    expect(Math.abs(several.length / held.length - 0.15)).toBeLessThan(0.06);
  });
});

if (shared !== undefined) {
  describe("the codes of its return", () => {
    interface Field {
      readonly type: string;
      readonly codes?: readonly string[];
      readonly may_be_blank: boolean;
    }
    // The layout of this file of ours is fixed; a wrong shape fails the tests below.
    const published = JSON.parse(
      readFileSync(join(shared, "data/derived/ssda903_columns.json"), "utf8"),
    ) as {
      readonly peer_csv_columns_by_table: Readonly<Record<string, readonly string[]>>;
      readonly tables: Readonly<
        Record<string, { readonly fields: Readonly<Record<string, Field>> }>
      >;
    };
    const tableOf: Readonly<Record<string, string>> = {
      "placed_for_adoption.csv": "placed_adoption",
      "previous_permanence.csv": "prev_perm",
      "sw_episodes.csv": "social_worker",
    };

    it("stand under the columns that peers publish", () => {
      const headers = Object.values(published.peer_csv_columns_by_table).map((row) => row.join());
      expect(Object.values(columns).toSorted()).toEqual(headers.toSorted());
    });

    it.each(Object.keys(columns))("are all on the published lists: %s", (name) => {
      const fields = published.tables[tableOf[name] ?? name.replace(".csv", "")]?.fields ?? {};
      const header = (columns[name] ?? "").split(",");
      const wrong = rowsOf(sound, name).flatMap((row) =>
        row.flatMap((cell, at) => {
          const field = fields[header[at] ?? ""];
          if (field === undefined) return [];
          if (cell === "") return field.may_be_blank ? [] : [`${header[at]} is blank`];
          const isKnown = field.codes?.includes(cell) ?? true;
          const isDate = field.type !== "date" || /^\d\d\/\d\d\/\d{4}$/.test(cell);
          return isKnown && isDate ? [] : [`${header[at]} ${cell}`];
        }),
      );
      expect([...new Set(wrong)]).toEqual([]);
    });
  });
}
