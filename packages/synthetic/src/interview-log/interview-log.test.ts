import { describe, expect, it } from "vitest";
import { demoPeriod, generateAuthority } from "../index.js";

const { files, truth } = generateAuthority({
  seed: "log",
  ...demoPeriod("2026-11-24"),
  scale: 0.4,
  withDefects: false,
});
const [header = [], ...rows] = (files.find(({ name }) => name === "interview_log.csv")?.text ?? "")
  .split("\r\n")
  .slice(0, -1)
  .map((line) => line.split(","));
const interviews = new Map(truth.interviews.map((interview) => [interview.interviewId, interview]));
const episodes = new Map(truth.missingEpisodes.map((episode) => [episode.episodeId, episode]));

// An oracle beside our own reading of the clock: the platform's formatter.
const london = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  dateStyle: "short",
  timeStyle: "short",
});

function cell(row: readonly string[], column: string): string {
  return row[header.indexOf(column)] ?? "";
}

function expectTime(row: readonly string[], column: string, ms: number | null | undefined): void {
  const [day, time] = [cell(row, `${column}_date`), cell(row, `${column}_time`)];
  const [trueDay, trueTime] = ms == null ? ["", ""] : london.format(ms).split(", ");
  if (day !== "" || ms == null) expect(day).toBe(trueDay);
  if (time !== "" || ms == null) expect(time).toBe(trueTime);
  expect(day !== "" || time === "").toBe(true);
}

describe("the interview log", () => {
  it("has the columns that its page lays down, for up to four episodes", () => {
    expect(header.slice(0, 12).join()).toBe(
      "interview_id,child_id,form_status,outcome,declined_by,independent,offered_date,offered_time,contacted_date,contacted_time,completed_date,completed_time",
    );
    expect(header.slice(12, 16).join()).toBe(
      "episode_1_missing_from_date,episode_1_status,episode_1_returned_date,episode_1_returned_time",
    );
    expect(header).toHaveLength(28);
  });

  it("keeps most interviews, each under a reference of its own", () => {
    const ids = rows.map((row) => cell(row, "interview_id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length / interviews.size).toBeGreaterThan(0.9);
    expect(ids.length).toBeLessThan(interviews.size);
  });

  it("tells the true times in London's clock, or leaves them out", () => {
    for (const row of rows) {
      const interview = interviews.get(cell(row, "interview_id"));
      expect(cell(row, "outcome")).toBe(interview?.outcome);
      expectTime(row, "offered", interview?.offeredAtMs);
      expectTime(row, "contacted", interview?.contactedAtMs);
      expectTime(row, "completed", interview?.completedAtMs);
    }
  });

  it("names each episode by the day it began, and never ties one to another child", () => {
    for (const row of rows) {
      const ids = interviews.get(cell(row, "interview_id"))?.episodeIds ?? [];
      for (const n of [1, 2, 3, 4]) {
        const episode = episodes.get(ids[n - 1] ?? "");
        const day = episode?.startedOn.split("-").reverse().join("/") ?? "";
        expect(cell(row, `episode_${n}_missing_from_date`)).toBe(day);
        expectTime(row, `episode_${n}_returned`, episode?.returnedAtMs);
        if (episode) expect(episode.childId).toBe(cell(row, "child_id"));
        if (episode?.status === "away") expect(cell(row, `episode_${n}_status`)).toBe("away");
      }
    }
  });

  it("knows some times only to the day, and never writes midnight for them", () => {
    const dayOnly = rows.filter(
      (row) => cell(row, "completed_date") !== "" && cell(row, "completed_time") === "",
    );
    expect(dayOnly.length).toBeGreaterThan(0);
    expect(dayOnly.length / rows.length).toBeLessThan(0.15);
    expect(rows.filter((row) => cell(row, "completed_time") === "00:00")).toEqual([]);
  });

  it("says who declined exactly when someone did", () => {
    for (const row of rows) {
      expect(cell(row, "declined_by") !== "").toBe(cell(row, "outcome") === "declined");
    }
  });
});
