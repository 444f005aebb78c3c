import type { AuditTemplate } from "@waymark/core";
import { findAudit } from "@waymark/store";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { places } from "../../places.js";
import { readTemplate } from "../../read-template.js";
import { answerAll, sectionForm } from "../../testing/answer-all.js";
import type { Browser } from "../../testing/browser.js";
import { caseFiles, READ_AT } from "../../testing/case-files.js";
import { freshAudit } from "../../testing/fresh-audit.js";
import { AUTHORITY, loadedStore } from "../../testing/loaded-store.js";
import { startApp, type TestApp } from "../../testing/test-app.js";

let app: TestApp;
let auditor: Browser;
let audit: string;
let template: AuditTemplate;

beforeAll(async () => {
  template = await readTemplate(places.sampleTemplate);
  app = await startApp(await loadedStore(caseFiles, READ_AT));
  auditor = await app.signedIn("demo-auditor");
});

beforeEach(async () => {
  audit = await freshAudit(app.store);
  await auditor.open(audit);
});

afterAll(() => app.stop());

/** What the form of the first domain carries once each of its questions has been saved. */
const savedOnce = Object.fromEntries(
  ["V1", "V2", "V3", "V4", "V5", "V6"].map((id) => [`version-${id}`, "1"]),
);

const stored = () => findAudit(app.store, AUTHORITY, audit.replace("/audits/", ""));

describe("an audit that is not finished", () => {
  it("names what is missing first, each with a link to the very question", async () => {
    await answerAll(auditor, audit, template);
    await auditor.send(`${audit}/sections/voice`, {
      ...sectionForm(template, "voice"),
      ...savedOnce,
      "answer-V3": "",
    });
    const { text, html } = await auditor.open(`${audit}/check`);
    expect(text).toContain("Still missing Answer question V3");
    expect(html).toContain(`href="${audit}/sections/voice#answer-V3"`);
  });

  it("cannot be submitted, and an error summary says why", async () => {
    const { status, text } = await auditor.send(`${audit}/submit`, {});
    expect(status).toBe(422);
    expect(text).toContain("This audit cannot be submitted yet Answer question V1");
    expect((await stored())?.status).toBe("draft");
  });

  it("cannot be submitted when answers changed after the grade was entered bring a cap", async () => {
    await answerAll(auditor, audit, template);
    await auditor.send(`${audit}/overall`, { grade: "good", reason: "" });
    await auditor.send(`${audit}/sections/voice`, {
      ...sectionForm(template, "voice", { V1: "not-met" }),
      ...savedOnce,
    });
    const { status, text } = await auditor.send(`${audit}/submit`, {});
    expect(status).toBe(422);
    expect(text).toContain("Lower the overall grade: the answers bring a cap");
  });
});

describe("an audit that is submitted", () => {
  const finish = async () => {
    await answerAll(auditor, audit, template, { M1: "na", M2: "na", M3: "na" });
    await auditor.send(`${audit}/overall`, { grade: "good", reason: "" });
    return auditor.send(`${audit}/submit`, {});
  };

  it("shows the grade that was entered, the indicative one, the scores and the facts", async () => {
    expect((await finish()).location).toBe(`${audit}/submitted`);
    const { text } = await auditor.open(`${audit}/submitted`);
    expect(text).toContain("Audit submitted");
    expect(text).toContain("Grade entered Good Indicative grade Good");
    expect(text).toContain("The child's voice and experience 2 0.85 of 1");
    expect(text).toContain("Breached The interview came 79 hours after the return");
  });

  it("never counts not applicable as zero", async () => {
    await finish();
    const { text } = await auditor.open(`${audit}/submitted`);
    expect(text).toContain("Missing episodes and exploitation 1 Not applicable");
    expect(text).toContain(
      "Is what the child said in the interview used in the risk assessment or plan? The child was not missing in the period",
    );
  });

  it("is submitted once: twenty repeats at one moment lead to the same page", async () => {
    await finish();
    const at = (await stored())?.submittedAt;
    app.clock.nowMs += 1000;
    const repeats = await Promise.all(
      Array.from({ length: 20 }, () => auditor.send(`${audit}/submit`, {})),
    );
    expect(new Set(repeats.map(({ location }) => location))).toEqual(
      new Set([`${audit}/submitted`]),
    );
    expect((await stored())?.submittedAt).toBe(at);
    const logged = app.logged.filter((line) => line.includes("audit-submitted"));
    expect(logged.filter((line) => line.includes(audit.replace("/audits/", "")))).toHaveLength(1);
  });

  it("takes no more answers and no other grade", async () => {
    await finish();
    const late = await auditor.send(`${audit}/sections/voice`, { "answer-V1": "not-met" });
    const other = await auditor.send(`${audit}/overall`, { grade: "outstanding", reason: "x" });
    expect([late.status, other.status]).toEqual([409, 409]);
    expect(late.text).toContain("This audit has already been submitted");
    expect((await auditor.open(`${audit}/sections/voice`)).html).not.toContain("Save and continue");
  });

  it("leads from the check to its result, and is marked as submitted", async () => {
    await finish();
    expect((await auditor.open(`${audit}/check`)).location).toBe(`${audit}/submitted`);
    expect((await auditor.open(audit)).text).toContain("It cannot be changed any more.");
  });
});
