import type { AuditTemplate } from "@waymark/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { places } from "../../places.js";
import { readTemplate } from "../../read-template.js";
import { answerAll } from "../../testing/answer-all.js";
import type { Browser } from "../../testing/browser.js";
import { caseFiles, READ_AT } from "../../testing/case-files.js";
import { freshAudit } from "../../testing/fresh-audit.js";
import { loadedStore } from "../../testing/loaded-store.js";
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
});

afterAll(() => app.stop());

describe("the overall grade", () => {
  it("waits until every question has its answer, and says which have not", async () => {
    const { text } = await auditor.open(`${audit}/overall`);
    expect(text).toContain("The child's voice and experience : 0 of 6 answered");
    expect(text).not.toContain("Your overall grade");
  });

  it("stands beside what the answers come to, which is called indicative", async () => {
    await answerAll(auditor, audit, template);
    const { text } = await auditor.open(`${audit}/overall`);
    // Voice: met 1 (weight 2), met 1 (2), good 2/3 (2), good 2/3 (3), met 1 (1), met 1 (1):
    // (2 + 2 + 4/3 + 2 + 1 + 1) / 11 = 28/33 = 0.848...
    expect(text).toContain("The child's voice and experience 2 0.85 of 1");
    expect(text).toContain("Indicative grade Good");
    expect(text).toContain("It is there to compare with: the grade is yours.");
    expect(text).toContain("No cap applies.");
  });

  it("is refused above a cap, whatever the reason, and the form comes back as it was filled in", async () => {
    await answerAll(auditor, audit, template, { V1: "not-met" });
    const form = { grade: "good", reason: "The work was good all the same" };
    const { status, text, html } = await auditor.send(`${audit}/overall`, form);
    expect(status).toBe(422);
    expect(text).toContain("Child not seen when the work required it: no grade above Inadequate");
    expect(text).toContain("Select Inadequate: a cap applies, and a reason does not lift it");
    expect(html).toMatch(/value="good" checked/);
    expect(html).toContain(">The work was good all the same</textarea>");
    expect((await auditor.open(`${audit}/check`)).text).toContain("Your grade Not entered");
  });

  it("needs a reason when it is not the indicative one", async () => {
    await answerAll(auditor, audit, template);
    const refused = await auditor.send(`${audit}/overall`, { grade: "outstanding", reason: " " });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(
      "Enter a reason why the grade differs from the indicative grade",
    );
    const form = { grade: "outstanding", reason: "The plan changed this child's life" };
    const accepted = await auditor.send(`${audit}/overall`, form);
    expect([accepted.status, accepted.location]).toEqual([303, `${audit}/check`]);
  });

  it.each([
    [{ reason: "" }, "Select an overall grade"],
    [{ grade: "excellent", reason: "" }, "Select one of the grades offered"],
  ])("is one of the template's grades: %o", async (form, told) => {
    await answerAll(auditor, audit, template);
    const { status, text } = await auditor.send(`${audit}/overall`, form);
    expect(status).toBe(422);
    expect(text).toContain(told);
  });
});
