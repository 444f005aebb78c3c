import { findAudit } from "@waymark/store";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Browser } from "../../testing/browser.js";
import { caseFiles, READ_AT } from "../../testing/case-files.js";
import { freshAudit } from "../../testing/fresh-audit.js";
import { AUTHORITY, loadedStore } from "../../testing/loaded-store.js";
import { startApp, type TestApp } from "../../testing/test-app.js";

let app: TestApp;
let auditor: Browser;
let audit: string;
let voice: string;

beforeAll(async () => {
  app = await startApp(await loadedStore(caseFiles, READ_AT));
  auditor = await app.signedIn("demo-auditor");
});

beforeEach(async () => {
  audit = await freshAudit(app.store);
  voice = `${audit}/sections/voice`;
  await auditor.open(audit);
});

afterAll(() => app.stop());

const savedAnswers = async () => {
  const saved = await findAudit(app.store, AUTHORITY, audit.replace("/audits/", ""));
  return saved?.answers.map(({ questionId, answer, version }) => [questionId, answer, version]);
};

describe("the questions of a domain", () => {
  it("have their wording, what to look for, and their scale, the best answer first", async () => {
    const { text } = await auditor.open(voice);
    expect(text).toContain("V1. Was the child seen within the period this work required?");
    expect(text).toContain(
      "Dates of visits against the dates the plan asked for Met Partly met Not met",
    );
    expect(text).toContain("Outstanding Good Requires improvement Inadequate");
  });

  it("offer not applicable, with a reason, only where the template allows it", async () => {
    const { html } = await auditor.open(voice);
    expect(html).toContain('id="reason-V2"');
    expect(html).not.toContain('id="reason-V1"');
  });

  it("stand beside the facts that the audit is about", async () => {
    const { text } = await auditor.open(voice);
    expect(text).toContain("Facts on record");
    expect(text).toContain("Breached The interview came 79 hours after the return");
    expect(text).toContain("Interview R-0003 15 April 2026, 17:00 (to the minute). Late.");
  });

  it("are saved as they are answered, and lead on to the next domain", async () => {
    const { status, location } = await auditor.send(voice, { "answer-V1": "met" });
    expect([status, location]).toEqual([303, `${audit}/sections/family`]);
    const { html } = await auditor.open(voice);
    expect(html).toMatch(/name="answer-V1" type="radio" value="met" checked/);
    expect(await savedAnswers()).toContainEqual(["V1", "met", 1]);
  });

  it("lead from the last domain to the overall grade", async () => {
    const { location } = await auditor.send(`${audit}/sections/recording`, {});
    expect(location).toBe(`${audit}/overall`);
  });

  it("keep every answer that was given before", async () => {
    await auditor.send(voice, { "answer-V1": "met" });
    await auditor.send(voice, { "answer-V1": "partly-met", "version-V1": "1" });
    expect(await savedAnswers()).toContainEqual(["V1", "partly-met", 2]);
  });

  it("ask why a question does not apply, and give back everything that was typed", async () => {
    const form = { "answer-V1": "met", "evidence-V1": "Seen on 3 April", "answer-V2": "na" };
    const { status, text, html } = await auditor.send(voice, form);
    expect(status).toBe(422);
    expect(text).toContain("V2: Enter a reason for not applicable");
    expect(html).toContain('href="#reason-V2"');
    expect(html).toContain(">Seen on 3 April</textarea>");
    expect(html).toMatch(/name="answer-V1" type="radio" value="met" checked/);
    expect(html).toContain("<title>Error: ");
    expect((await savedAnswers())?.length).toBe(0);
  });

  it.each([
    ["answer-V1", "outstanding-plus"],
    ["answer-V1", "na"],
    ["answer-V3", "0"],
  ])("take no answer that is not offered: %s=%s", async (field, answer) => {
    const { status, text } = await auditor.send(voice, { [field]: answer });
    expect(status).toBe(422);
    expect(text).toContain("Select one of the answers offered");
  });

  it("say when a text is too long, and give it back whole", async () => {
    const typed = "word ".repeat(1001).trim();
    const { status, text, html } = await auditor.send(voice, { "evidence-V1": `${typed}.` });
    expect(status).toBe(422);
    expect(text).toContain("V1: Shorten this text to 5,000 characters or fewer");
    expect(html).toContain(`${typed}.</textarea>`);
  });

  it("keep both texts when another window saved meanwhile, and let the person choose", async () => {
    await auditor.send(voice, { "evidence-V1": "written first", "version-V1": "0" });
    const late = await auditor.send(voice, { "evidence-V1": "written second", "version-V1": "0" });
    expect(late.status).toBe(409);
    expect(late.text).toContain("changed in another window");
    expect(late.text).toContain("written first");
    expect(late.html).toContain(">written second</textarea>");
    expect(late.html).toContain('name="version-V1" value="1"');
    const kept = await auditor.send(voice, { "evidence-V1": "written second", "version-V1": "1" });
    expect(kept.status).toBe(303);
  });

  it("do not call it a conflict when both windows say the same", async () => {
    await auditor.send(voice, { "answer-V1": "met", "version-V1": "0" });
    const again = await auditor.send(voice, { "answer-V1": "met", "version-V1": "0" });
    expect(again.status).toBe(303);
    expect(await savedAnswers()).toContainEqual(["V1", "met", 1]);
  });

  it("exist only where the template has them", async () => {
    expect((await auditor.open(`${audit}/sections/nowhere`)).status).toBe(404);
  });
});
