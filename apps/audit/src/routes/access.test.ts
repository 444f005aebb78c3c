import { auditsOf, handlesOf, upsertUsers } from "@waymark/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROLES, type Role } from "../access/grant.js";
import type { Browser, Reply } from "../testing/browser.js";
import { caseFiles, READ_AT } from "../testing/case-files.js";
import { AUTHORITY, loadedStore } from "../testing/loaded-store.js";
import { startApp, type TestApp } from "../testing/test-app.js";
import type { Route } from "./route.js";
import { routes } from "./table.js";

/** The person of the walk: the demo auditor, who has audits, with one role after another. */
const PERSON = "demo-auditor";

let app: TestApp;
let person: Browser;
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  app = await startApp(await loadedStore(caseFiles, READ_AT));
  person = await app.signedIn(PERSON);
  const [audit] = await auditsOf(app.store, AUTHORITY, PERSON);
  if (audit === undefined) throw new Error("the demonstration opens audits on its interviews");
  const handles = await handlesOf(app.store, AUTHORITY, [audit.personKey]);
  ids = {
    ":auditId": audit.auditId,
    ":recordId": handles.get(audit.personKey) ?? "",
    ":sectionKey": "voice",
    "*file": "app.css",
  };
});

afterAll(() => app.stop());

const addressOf = ({ path }: Pick<Route, "path">) =>
  path.replace(/[:*]\w+/g, (name) => ids[name] ?? name);

/** A request as a browser would send it; a form goes without its token, so that it changes nothing. */
const ask = (browser: Browser, { method, path }: Pick<Route, "path"> & { method: string }) =>
  browser.raw(addressOf({ path }), { method, headers: { "sec-fetch-site": "same-origin" } });

const codeOf = ({ headers }: Reply) => {
  const id = headers.get("x-request-id") ?? "none";
  const line = app.logged.find((entry) => entry.includes(id)) ?? "{}";
  return JSON.parse(line).code;
};

const giveRole = (role: Role) =>
  upsertUsers(app.store, AUTHORITY, [{ userId: PERSON, displayName: role, roles: [role] }]);

const named = routes.map((route) => ({ name: `${route.method} ${route.path}`, route }));

describe("somebody who has not signed in", () => {
  it.each(named)("is let in or sent to sign in: $name", async ({ route }) => {
    const reply = await ask(app.visitor(), route);
    const isSentToSignIn = reply.status === 302 && reply.location === "/sign-in";
    expect(isSentToSignIn).toBe(route.access !== "public");
  });
});

describe.each(ROLES)("a person whose only role is %s", (role) => {
  beforeAll(() => giveRole(role));

  it.each(named)("gets what the table says: $name", async ({ route }) => {
    const { access, method, path } = route;
    const scope = access === "public" ? "all" : access[role];
    const reply = await ask(person, route);
    if (scope === undefined) {
      expect([reply.status, codeOf(reply)]).toEqual([403, "role"]);
      return;
    }
    if (method === "POST") {
      expect([reply.status, codeOf(reply)]).toEqual([403, "form-expired"]);
      return;
    }
    const isHidden = scope.startsWith("team-released") && path.includes(":auditId");
    const isNotThere = path.endsWith("/submitted") || path.startsWith("/assets/");
    expect(reply.status).toBe(isHidden || isNotThere ? 404 : 200);
  });
});

describe("every path of the table", () => {
  const paths = [...new Set(routes.map(({ path }) => path))];

  it.each(paths)(
    "refuses the methods it does not have, and names those it has: %s",
    async (path) => {
      const here = routes.filter((route) => route.path === path).map(({ method }) => method);
      const others = ["GET", "POST", "PUT", "PATCH", "DELETE"].filter(
        (method) => !here.some((own) => own === method),
      );
      for (const method of others) {
        const { status, headers } = await ask(app.visitor(), { method, path });
        expect(status).toBe(405);
        expect(headers.get("allow")?.replace("GET, HEAD", "GET").split(", ")).toEqual(here);
      }
    },
  );

  it("is the whole of what there is", async () => {
    await giveRole("qa-lead");
    for (const path of [
      "/nowhere",
      "/audits/",
      "/AUDITS",
      "/samples",
      "/demo/persona/x",
      "/.env",
    ]) {
      expect((await person.open(path)).status).toBe(404);
    }
  });
});

it("takes a role that is withdrawn away at the next request", async () => {
  await giveRole("manager");
  expect((await person.open("/dashboards/return-interviews/episodes")).status).toBe(200);
  await giveRole("admin");
  expect((await person.open("/dashboards/return-interviews/episodes")).status).toBe(403);
});
