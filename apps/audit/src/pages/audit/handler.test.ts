import { auditsOf } from "@waymark/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "../../testing/browser.js";
import { caseFiles, READ_AT } from "../../testing/case-files.js";
import { freshAudit } from "../../testing/fresh-audit.js";
import { AUTHORITY, loadedStore } from "../../testing/loaded-store.js";
import { startApp, type TestApp } from "../../testing/test-app.js";

let app: TestApp;
let auditor: Browser;

beforeAll(async () => {
  app = await startApp(await loadedStore(caseFiles, READ_AT));
  auditor = await app.signedIn("demo-auditor");
});

afterAll(() => app.stop());

describe("the audits of a demonstration", () => {
  it("are opened on the newest completed interviews, one for each child", async () => {
    const { text } = await auditor.open("/audits");
    expect(text).toContain("2 audits");
    expect(text).toContain("AUD-2026-0001 Return interview SYN000001 4 May 2026 Draft");
    expect(text).toContain("AUD-2026-0002 Return interview SYN000005 4 May 2026 Draft");
  });

  it("wait on the home page, the next one due first", async () => {
    const { text, html } = await auditor.open("/");
    expect(text).toContain("2 audits are waiting to be finished. Continue AUD-2026-0001");
    const [first] = await auditsOf(app.store, AUTHORITY, "demo-auditor");
    expect(html).toContain(`/audits/${first?.auditId}`);
  });

  it("are open to a QA lead to read, and to no manager before a release", async () => {
    const lead = await app.signedIn("demo-qa-lead");
    expect((await lead.open("/audits")).text).toContain("2 audits");
    const manager = await app.signedIn("demo-manager");
    expect((await manager.open("/audits")).text).toContain("No audits are open to your teams.");
  });
});

describe("an audit", () => {
  it("is a list of tasks, each with how far it has come", async () => {
    const audit = await freshAudit(app.store);
    const { text } = await auditor.open(audit);
    expect(text).toContain("Return interview of SYN000001");
    expect(text).toContain("The child's voice and experience 0 of 6 answered Not started");
    expect(text).toContain("Overall grade Cannot start yet");
    await auditor.send(`${audit}/sections/voice`, { "answer-V1": "met" });
    const begun = await auditor.open(audit);
    expect(begun.text).toContain("The child's voice and experience 1 of 6 answered In progress");
  });

  it("shows the facts on record with their sources", async () => {
    const { text } = await auditor.open(`${await freshAudit(app.store)}/case`);
    expect(text).toContain("Facts on record about SYN000001");
    expect(text).toContain("interview_log.csv, row 4");
  });

  it("can be read by a QA lead, who is offered nothing to change", async () => {
    const audit = await freshAudit(app.store);
    const lead = await app.signedIn("demo-qa-lead");
    const { text, html } = await lead.open(audit);
    expect(text).not.toContain("Check your answers");
    const questions = await lead.open(`${audit}/sections/voice`);
    expect(questions.text).toContain(
      "You can read these answers. Only the auditor can change them.",
    );
    expect(html).not.toContain("Save and continue");
  });
});
