import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "../../testing/browser.js";
import { caseFiles, READ_AT } from "../../testing/case-files.js";
import { loadedStore } from "../../testing/loaded-store.js";
import { startApp, type TestApp } from "../../testing/test-app.js";

const LIST = "/dashboards/return-interviews/episodes";

describe("the missing episodes of an authority", () => {
  let app: TestApp;
  let manager: Browser;

  beforeAll(async () => {
    app = await startApp(await loadedStore(caseFiles, READ_AT));
    manager = await app.signedIn("demo-manager");
  });

  afterAll(() => app.stop());

  const row = async (query: string) => {
    const { html } = await manager.open(`${LIST}?${query}`);
    return (
      html
        .split("<tbody")[1]
        ?.replace(/<[^>]*>/g, " ")
        .replace(/\s+/g, " ") ?? ""
    );
  };

  it("are counted by answer, with the period and the date of the data", async () => {
    const { text } = await manager.open(LIST);
    expect(text).toContain("7 episodes that began 2 February 2026 to 18 April 2026");
    expect(text).toContain("As at 20 April 2026, 03:00.");
    expect(text).toContain("2 Met Within the limit 2");
    expect(text).toContain("1 Breached After the limit 1");
    expect(text).toContain("1 Due Still time 1");
    expect(text).toContain("2 Cannot tell Times not exact enough 1 Time of return not recorded 1");
    expect(text).toContain("1 Not applicable Still missing 1");
  });

  it("come the newest first, each with a link to the episode in the child's record", async () => {
    const { html } = await manager.open(LIST);
    const children = [...html.matchAll(/#episode-(\d)">(SYN\d+)/g)].map(
      ([, n, id]) => `${id} ${n}`,
    );
    expect(children).toEqual([
      "SYN000002 2",
      "SYN000001 3",
      "SYN000001 2",
      "SYN000003 1",
      "SYN000001 1",
      "SYN000002 1",
      "SYN000005 1",
    ]);
    expect(html).toMatch(/href="\/records\/[0-9a-f-]{36}#episode-1"/);
  });

  it("show the due time and the hours that passed", async () => {
    const text = await row("outcome=breached");
    expect(text).toContain("12 April 2026, 10:00");
    expect(text).toContain("15 April 2026, 10:00");
    expect(text).toContain("The interview came 79 hours after the return, past the limit");
  });

  it("show an interval of hours, in plain words, where only days are known", async () => {
    const text = await row("outcome=cannot-tell&reason=precision-insufficient");
    expect(text).toContain("The times recorded are not exact enough: between 48 and 96 hours");
    expect(text).toContain("8 April 2026, between 00:00 and 23:59");
  });

  it("are filtered by the days on which children went missing, both included", async () => {
    const { text } = await manager.open(`${LIST}?from=2026-04-01&to=2026-04-12`);
    expect(text).toContain("3 episodes that began 1 April 2026 to 12 April 2026");
    expect(text).toContain("1 to 3 of 3");
    expect(text).toContain("Went missing on or after: 1 April 2026");
  });

  it("say when nothing fits the filter", async () => {
    const { text } = await manager.open(`${LIST}?from=2020-01-01&to=2020-02-01`);
    expect(text).toContain("No missing episode on record fits this filter.");
  });

  it("leave unknown and repeated parameters out of account, and name them", async () => {
    const { status, text } = await manager.open(
      `${LIST}?team=duty&outcome=late&page=NaN&reason=event-late&reason=event-late`,
    );
    expect(status).toBe(200);
    expect(text).toContain("cannot be filtered by it: team, outcome, page, reason.");
    expect(text).toContain("1 to 7 of 7");
  });

  it.each([
    ["from=2026-02-31", "Enter the first day as a day that exists"],
    ["from=26-1-1", "Enter the first day as a day that exists"],
    [
      "from=2026-05-01&to=2026-04-01",
      "Enter a last day that is the same as the first day or later",
    ],
  ])("draw no list from a period that cannot be meant (%s)", async (query, told) => {
    const { status, text, html } = await manager.open(`${LIST}?${query}`);
    expect(status).toBe(200);
    expect(text).toContain("There is a problem");
    expect(text).toContain(told);
    expect(html).toContain("<title>Error: Missing episodes");
    expect(html).not.toContain("<table");
  });

  it("have no page past the last", async () => {
    expect((await manager.open(`${LIST}?page=2`)).status).toBe(404);
  });
});

describe("an authority with nothing loaded", () => {
  it("is told what to load", async () => {
    const app = await startApp(await loadedStore({}, READ_AT));
    const manager = await app.signedIn("demo-manager");
    const { status, text } = await manager.open(LIST);
    expect(status).toBe(200);
    expect(text).toContain("No data have been loaded");
    const home = await manager.open("/");
    expect(home.text).toContain("Nothing has been loaded yet.");
    const auditor = await app.signedIn("demo-auditor");
    expect((await auditor.open("/audits")).text).toContain("Nothing has been loaded");
    await app.stop();
  });
});

describe("an SSDA903 set without a log of interviews", () => {
  it("cannot tell, and says that no source carries the times: it never says breached", async () => {
    const { "interview_log.csv": _log, ...set } = caseFiles;
    const app = await startApp(await loadedStore(set, READ_AT));
    const manager = await app.signedIn("demo-manager");
    const { text } = await manager.open(LIST);
    expect(text).toContain("0 Breached");
    expect(text).toContain("6 Cannot tell Not in any loaded source 6");
    expect(text).toContain("No loaded source can carry return or interview times");
    const auditor = await app.signedIn("demo-auditor");
    expect((await auditor.open("/audits")).text).toContain("hold no completed return interview");
    await app.stop();
  });
});
