import { launchChromium } from "@waymark/browser";
import { generateAuthority } from "@waymark/synthetic";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inspectPage } from "./testing/inspect-page.js";
import { loadedStore } from "./testing/loaded-store.js";
import { startApp, type TestApp } from "./testing/test-app.js";

const LAST_DAY = "2026-04-19";
const READ_AT = "2026-04-20T02:00:00Z";
const LIST = "/dashboards/return-interviews/episodes";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

/** From the files of an invented authority to an app that serves them. */
async function startOnInvented(): Promise<TestApp> {
  const { files } = generateAuthority({
    seed: "thread",
    from: "2025-10-01",
    to: LAST_DAY,
    scale: 0.15,
  });
  const texts = Object.fromEntries(files.map(({ name, text }) => [name, text]));
  return startApp(await loadedStore(texts, READ_AT));
}

// Two widths of some twenty pages in a real browser; a slow machine is no failure.
const PATIENCE = { timeout: 240_000 };

describe.each([
  { script: "with JavaScript", javaScriptEnabled: true },
  { script: "without JavaScript", javaScriptEnabled: false },
])("from case files to a scored audit, $script", PATIENCE, ({ javaScriptEnabled }) => {
  let app: TestApp;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    app = await startOnInvented();
  });

  afterAll(() => app.stop());

  beforeEach(async () => {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: app.address });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      // A browser notes every answer of 400 and above; the tests ask for those on purpose.
      const isStatus = message.text().startsWith("Failed to load resource");
      if (message.type() === "error" && !isStatus) complaints.push(message.text());
    });
  });

  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  const inspect = async (name: string) => {
    if (javaScriptEnabled) await inspectPage(page, name);
  };

  const open = async (path: string, name: string) => {
    await page.goto(path);
    await inspect(name);
  };

  const signInAs = async (name: string) => {
    await page.goto("/demo");
    await page.getByRole("button", { name: `Continue as ${name}` }).click();
  };

  const press = (name: string) => page.getByRole("button", { name }).click();

  const heading = () => page.getByRole("heading", { level: 1 }).textContent();

  it("shows anybody what this is, and what its words mean", async () => {
    await open("/sign-in", "sign-in");
    await open("/demo", "demo");
    await open("/help", "help");
    await open("/accessibility", "accessibility");
    await open("/privacy", "privacy");
    await open("/signed-out", "signed-out");
    await open("/nowhere", "error-404");
  });

  it("shows a manager each missing episode, its verdict and the evidence", async () => {
    await signInAs("demo manager");
    expect(await heading()).toBe("What is waiting");
    await inspect("home-manager");
    await page.getByRole("link", { name: /Cannot tell/ }).click();
    await inspect("episodes-cannot-tell");
    expect(await page.locator("tbody tr").count()).toBeGreaterThan(0);
    await open(`${LIST}?team=duty`, "episodes");
    await open(`${LIST}?from=2026-05-01&to=2026-04-01`, "episodes-error");
    await open(`${LIST}?from=1999-01-01&to=1999-02-01`, "episodes-empty");
    await page.goto(`${LIST}?outcome=breached&reason=event-late`);
    await page.locator("tbody tr").first().getByRole("link").click();
    expect(await heading()).toMatch(/^Record of SYN\d{6}$/);
    await page.getByText("Where each value came from").first().click();
    await inspect("record");
    expect(await page.getByText(/interview_log\.csv, row \d+/).count()).toBeGreaterThan(0);
    await open("/audits", "audits-manager");
  });

  it("lets an auditor answer, be refused above a cap, submit, and see the result", async () => {
    await signInAs("demo auditor");
    await inspect("home-auditor");
    await open("/audits", "audits");
    await page.locator("tbody").getByRole("link").first().click();
    const audit = new URL(page.url()).pathname;
    await inspect("audit");
    await open(`${audit}/case`, "audit-case");
    await open(`${audit}/overall`, "audit-overall-waiting");
    await open(`${audit}/check`, "audit-check-missing");
    await press("Submit audit");
    await inspect("audit-check-refused");

    await open(`${audit}/sections/voice`, "audit-section");
    await answerSection({ V1: "Not met", V2: "Not applicable" });
    await page.getByLabel("Evidence").first().fill("No visit is recorded after 2 March");
    await press("Save and continue");
    expect(await page.getByRole("alert").textContent()).toContain("V2: Enter a reason");
    await inspect("audit-section-error");
    expect(await page.getByLabel("Evidence").first().inputValue()).toContain("2 March");
    await page.locator("#reason-V2").fill("The child was two weeks old");
    await press("Save and continue");

    for (let part = 2; part <= 7; part += 1) {
      await answerSection({});
      await press("Save and continue");
    }
    expect(await heading()).toBe("Overall grade");
    await inspect("audit-overall");
    await page.getByLabel("Good", { exact: true }).check();
    await page.getByLabel("Why it differs").fill("The rest of the work was good");
    await press("Save and continue");
    expect(await page.getByRole("alert").textContent()).toContain("a reason does not lift it");
    await inspect("audit-overall-refused");
    await page.getByLabel("Inadequate", { exact: true }).check();
    await press("Save and continue");

    expect(await heading()).toBe("Check your answers");
    await inspect("audit-check");
    await press("Submit audit");
    expect(await heading()).toContain("Audit submitted");
    await inspect("audit-submitted");
    const result = await page.locator("main").textContent();
    expect(result).toContain("Child not seen when the work required it");
    expect(result).toMatch(/Grade entered\s+Inadequate/);
    expect(result).toContain("The child was two weeks old");
    expect(result).toContain("Facts on record");
    await open(`${audit}/sections/voice`, "audit-section-submitted");
  });

  it("shows a QA lead every audit, to read", async () => {
    await signInAs("demo QA lead");
    await page.goto("/audits");
    await page.locator("tbody").getByRole("link").last().click();
    await page.getByRole("link", { name: /voice and experience/ }).click();
    await inspect("audit-section-read");
    expect(await page.getByRole("button", { name: "Save and continue" }).count()).toBe(0);
  });

  /** Chooses the first answer of every question but those named. */
  async function answerSection(chosen: Readonly<Record<string, string>>): Promise<void> {
    for (const question of await page.locator(".app-question").all()) {
      const id = (await question.getAttribute("id")) ?? "";
      const answer = chosen[id];
      const radio =
        answer === undefined
          ? question.getByRole("radio").first()
          : question.getByLabel(answer, { exact: true });
      await radio.check();
    }
  }
});
