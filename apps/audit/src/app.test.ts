import { auditsOf } from "@waymark/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.js";
import { caseFiles, READ_AT } from "./testing/case-files.js";
import { AUTHORITY, loadedStore } from "./testing/loaded-store.js";
import { startApp, type TestApp } from "./testing/test-app.js";

const FORM = "application/x-www-form-urlencoded";
const MINUTE_MS = 60_000;

let app: TestApp;
let auditor: Browser;
let voice: string;

beforeAll(async () => {
  app = await startApp(await loadedStore(caseFiles, READ_AT));
  auditor = await app.signedIn("demo-auditor");
  const [audit] = await auditsOf(app.store, AUTHORITY, "demo-auditor");
  voice = `/audits/${audit?.auditId}/sections/voice`;
});

afterAll(() => app.stop());

const post = (browser: Browser, path: string, body: string, headers: Record<string, string> = {}) =>
  browser.raw(path, {
    method: "POST",
    headers: { "content-type": FORM, "sec-fetch-site": "same-origin", ...headers },
    body,
  });

describe("what a browser is told it may do", () => {
  it("is next to nothing: no source but our own, and scripts by a number used once", async () => {
    const [first, second] = [await app.visitor().open("/help"), await app.visitor().open("/help")];
    const policy = first.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(
      /^default-src 'none';script-src 'nonce-[\w+/=]{24}';style-src 'self';img-src 'self';font-src 'self';connect-src 'self';manifest-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none';require-trusted-types-for 'script'$/,
    );
    expect(second.headers.get("content-security-policy")).not.toBe(policy);
    expect(first.html).not.toMatch(/ style=| on\w+="/);
  });

  it("keeps no copy of a page, and an asset for good", async () => {
    const page = await auditor.open("/");
    expect(page.headers.get("cache-control")).toBe("no-store");
    const [, asset = ""] = /href="(\/assets\/app-[0-9a-f]{16}\.css)"/.exec(page.html) ?? [];
    const { headers, status } = await auditor.open(asset);
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(headers.get("content-type")).toContain("text/css");
  });

  it("sends no address on, opens no frame, and names no software", async () => {
    const { headers } = await app.visitor().open("/sign-in");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("x-powered-by")).toBeNull();
  });
});

describe("a request that is turned down", () => {
  it.each(["/%E0%A4%A", "/audits/%ff", "/..%2f..%2fetc%2fpasswd", "/assets/..%2fmain.js", "/%00"])(
    "gets a page of ours with nothing but a number, also for an address like %s",
    async (path) => {
      const { status, html, headers } = await auditor.open(path);
      expect([400, 404]).toContain(status);
      expect(html).toContain(`Request number: ${headers.get("x-request-id")}`);
      expect(html).not.toMatch(/node_modules|Error:|at \w+ \(/);
      expect(app.logged.some((line) => line.includes(headers.get("x-request-id") ?? "none"))).toBe(
        true,
      );
    },
  );

  it("leaves nothing of its query or its form in the log", async () => {
    await auditor.open("/nowhere?child=SYN000001");
    await post(auditor, voice, "evidence-V1=SYN000001");
    expect(app.logged.join("\n")).not.toContain("SYN000001");
  });
});

describe("a form", () => {
  it("without its token changes nothing, and is offered again with what was typed", async () => {
    const { status, text, html } = await post(auditor, voice, "evidence-V1=She+said+%22no%22");
    expect(status).toBe(403);
    expect(text).toContain("This form has expired");
    expect(html).toContain('name="evidence-V1" value="She said &quot;no&quot;"');
    const again = await auditor.send(voice, { "evidence-V1": 'She said "no"' });
    expect(again.status).toBe(303);
  });

  it("with the token of another session is refused", async () => {
    const other = await app.signedIn("demo-auditor");
    await other.open("/audits");
    expect((await post(auditor, voice, `_csrf=${other.token}`)).status).toBe(403);
  });

  it.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
  ])("from another site is refused, even with a valid token: %o", async (headers) => {
    const { status, html } = await post(auditor, voice, `_csrf=${auditor.token}`, headers);
    expect(status).toBe(403);
    expect(html).not.toContain("Send again");
  });

  it("from a browser that says only its origin is taken from our own", async () => {
    const submit = voice.replace("sections/voice", "submit");
    const send = (origin: string) =>
      auditor.raw(submit, {
        method: "POST",
        headers: { "content-type": FORM, origin },
        body: `_csrf=${auditor.token}`,
      });
    // 422: it was let in, and the audit is not finished.
    expect((await send(app.address)).status).toBe(422);
    expect((await send("https://elsewhere.invalid")).status).toBe(403);
    expect((await send("null")).status).toBe(403);
  });

  it("is a form: JSON is refused before it is read", async () => {
    const json = { "content-type": "application/json" };
    expect((await post(auditor, voice, '{"answer-V1":{"$ne":null}}', json)).status).toBe(415);
  });

  it.each([
    "answer-V1=met&answer-V1=not-met",
    "answer-V1[]=met",
    "__proto__[x]=1",
    "answer-Z9=met",
  ])("has the fields it was given, each once: %s", async (fields) => {
    const { status } = await post(auditor, voice, `${fields}&_csrf=${auditor.token}`);
    expect(status).toBe(422);
    expect(Reflect.get({}, "x")).toBeUndefined();
  });

  it.each([
    ["a%00b", 422],
    ["a%1b%5b2Jb", 422],
    ["a%ED%A0%80b", 400],
    ["%FF%FE", 400],
  ])("holds whole text only: %s", async (text, status) => {
    const reply = await post(auditor, voice, `evidence-V1=${text}&_csrf=${auditor.token}`);
    expect(reply.status).toBe(status);
  });

  it("that is far too long is refused with the limit in words, and nothing is cut off in silence", async () => {
    const body = `evidence-V1=${"x".repeat(200_000)}&_csrf=${auditor.token}`;
    const { status, text } = await post(auditor, voice, body);
    expect(status).toBe(413);
    expect(text).toContain("5,000 characters, about 800 words");
  });

  it("shows text exactly as it was typed, whatever it looks like", async () => {
    const typed = "<script>alert(1)</script> {{ 7*7 }} </textarea><svg onload=alert(1)> =1+1";
    await auditor.send(voice, { "evidence-V1": typed, "version-V1": "1" });
    const { html } = await auditor.open(voice);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }} &lt;/textarea&gt;");
    expect(html).not.toContain("<svg onload");
    expect(html).not.toContain("49 ");
  });
});

describe("a session", () => {
  it("has a new number after sign-in, and the old one is dead", async () => {
    const browser = app.visitor();
    await browser.open("/demo");
    const before = browser.cookie;
    await browser.send("/demo/persona", { persona: "demo-manager" });
    expect(browser.cookie).not.toBe(before);
    const old = await browser.raw("/", { headers: { cookie: before } });
    expect([old.status, old.location]).toEqual([302, "/sign-in"]);
  });

  it("has a cookie that no script reads and no other site sends, without Secure on this machine only", async () => {
    const { headers } = await app.visitor().open("/demo");
    expect(headers.getSetCookie()[0]).toMatch(/^qa-demo=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it("is over after sign-out, also for who copied the cookie", async () => {
    const browser = await app.signedIn("demo-manager");
    await browser.open("/");
    const copied = browser.cookie;
    expect((await browser.send("/sign-out", {})).location).toBe("/signed-out");
    const replayed = await browser.raw("/", { headers: { cookie: copied } });
    expect([replayed.status, replayed.location]).toEqual([302, "/sign-in"]);
  });

  it("ends after half an hour without a request", async () => {
    const browser = await app.signedIn("demo-manager");
    app.clock.nowMs += 29 * MINUTE_MS;
    expect((await browser.open("/")).status).toBe(200);
    app.clock.nowMs += 31 * MINUTE_MS;
    expect((await browser.open("/")).status).toBe(302);
  });

  it("ends after ten hours whatever happens", async () => {
    const browser = await app.signedIn("demo-manager");
    for (let step = 0; step < 23; step += 1) {
      app.clock.nowMs += 26 * MINUTE_MS;
      expect((await browser.open("/")).status).toBe(200);
    }
    app.clock.nowMs += 3 * MINUTE_MS;
    expect((await browser.open("/")).status).toBe(302);
  });

  it("with a cookie that was tampered with is no session", async () => {
    const browser = await app.signedIn("demo-manager");
    const [name, value = ""] = browser.cookie.split("=");
    for (const forged of [`${value.slice(0, -3)}abc`, "plain-id", "A".repeat(4000)]) {
      const { status } = await browser.raw("/", { headers: { cookie: `${name}=${forged}` } });
      expect(status).toBe(302);
    }
  });

  it("leads on to the page that was asked for, where the person may open it", async () => {
    const list = "/dashboards/return-interviews/episodes?outcome=breached";
    for (const [persona, landing] of [
      ["demo-manager", list],
      ["demo-auditor", "/"],
    ] as const) {
      const browser = app.visitor();
      expect((await browser.open(list)).location).toBe("/sign-in");
      await browser.open("/demo");
      expect((await browser.send("/demo/persona", { persona })).location).toBe(landing);
    }
  });

  it.each(["//elsewhere.invalid", "/\\elsewhere.invalid", "/%0d%0aSet-Cookie:a=b"])(
    "never leads where an address says: %s",
    async (returnTo) => {
      const browser = app.visitor();
      await browser.open(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
      await browser.open("/demo");
      const { location } = await browser.send("/demo/persona", { persona: "demo-manager" });
      expect(location).toBe("/");
    },
  );
});

describe("the app outside a demonstration", () => {
  it("has no people to choose from, and a cookie for https alone", async () => {
    const service = await startApp(await loadedStore({}, READ_AT), { mode: "service" });
    const visitor = service.visitor();
    expect((await visitor.open("/demo")).status).toBe(404);
    expect((await visitor.send("/demo/persona", { persona: "demo-manager" })).status).toBe(404);
    expect((await visitor.open("/")).headers.getSetCookie()).toEqual([]);
    await service.stop();
  });
});
