import { handlesOf } from "@waymark/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { caseFiles, READ_AT } from "../../testing/case-files.js";
import { AUTHORITY, loadedStore } from "../../testing/loaded-store.js";
import { startApp, type TestApp } from "../../testing/test-app.js";

describe("the record of a child", () => {
  let app: TestApp;
  let addressOf: (child: string) => string;

  beforeAll(async () => {
    app = await startApp(await loadedStore(caseFiles, READ_AT));
    const children = ["SYN000001", "SYN000002", "SYN000004"];
    const handles = await handlesOf(app.store, AUTHORITY, children);
    addressOf = (child) => `/records/${handles.get(child)}`;
  });

  afterAll(() => app.stop());

  const open = async (child: string) => (await app.signedIn("demo-manager")).open(addressOf(child));

  it("gives each verdict with the times as recorded, how exact they are, and what they allow", async () => {
    const { text } = await open("SYN000001");
    expect(text).toContain("Episode 2: missing from 5 April 2026 Cannot tell");
    expect(text).toContain(
      "Returned 5 April 2026 the day only 5 April 2026, between 00:00 and 23:59",
    );
    expect(text).toContain("Interview R-0001 held 30 March 2026, 23:30 to the minute");
    expect(text).toContain("Return to interview 71 hours");
  });

  it("says of each interview whether it decided, and why", async () => {
    const { text } = await open("SYN000001");
    expect(text).toContain("R-0001: decided the answer. In time, 71 hours after the return.");
    expect(text).toContain("R-0003: decided the answer. Late, 79 hours after the return.");
  });

  it("shows the offer beside the interview", async () => {
    const { text } = await open("SYN000001");
    expect(text).toContain("Offered in time: Met The offer came 2 hours after the return");
  });

  it("names the file and row that each value came from, and what a source cannot carry", async () => {
    const { text } = await open("SYN000001");
    expect(text).toContain("missing.csv, row 4 Missing 12 April 2026 (the day only)");
    expect(text).toContain("interview_log.csv, row 4");
    expect(text).toContain("Not in the feed");
  });

  it("names the rule, its version, and where each of its settings comes from", async () => {
    const { text } = await open("SYN000001");
    expect(text).toContain("The rule: RHI-72, version 1");
    expect(text).toContain("Limit hours 72 elapsed hours allowed; rests on statutory guidance");
    expect(text).toContain("rests on sample configuration");
  });

  it("shows the looked-after episodes as facts, and what no source carries as not in the feed", async () => {
    const { text } = await open("SYN000001");
    expect(text).toContain("8 January 2026 (the day only) S Left blank Left blank C1");
    expect(text).toContain("Workers Not in the feed");
  });

  it("says so when nothing is recorded", async () => {
    const { text } = await open("SYN000004");
    expect(text).toContain("No missing episode is recorded.");
    expect(text).toContain("No looked-after episode is recorded.");
  });

  it("is open to an auditor only where one of their audits is on the child", async () => {
    const auditor = await app.signedIn("demo-auditor");
    expect((await auditor.open(addressOf("SYN000001"))).status).toBe(200);
    expect((await auditor.open(addressOf("SYN000002"))).status).toBe(404);
  });

  it("is the same page when absent as when it is somebody else's, but for the request number", async () => {
    const auditor = await app.signedIn("demo-auditor");
    const without = (html: string) => html.replace(/[0-9a-f-]{36}|nonce="[^"]*"/g, "");
    const absent = await auditor.open("/records/00000000-0000-4000-8000-000000000000");
    const other = await auditor.open(addressOf("SYN000002"));
    const malformed = await auditor.open("/records/1");
    expect(absent.status).toBe(404);
    expect(without(other.html)).toBe(without(absent.html));
    expect(without(malformed.html)).toBe(without(absent.html));
  });
});
