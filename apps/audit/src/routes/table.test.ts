import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { view } from "./answer.js";
import { page, plain, publicPage } from "./page.js";
import { register } from "./register.js";
import type { Route } from "./route.js";
import { routes } from "./table.js";

const nothing = () => view("help");

const registering = (table: readonly Route[]) => () =>
  register(
    table,
    { session: [], token: (_request, _response, next) => next() },
    // Nothing is asked of these while routes are only registered.
    { services: {} as never, settings: { mode: "demo" } as never, render: () => {} },
  );

describe("the registration of a table", () => {
  it("stops the start when a route stands twice", () => {
    const twice: Route = {
      method: "GET",
      path: "/x",
      access: "public",
      page: publicPage(plain, nothing),
    };
    expect(registering([twice, twice])).toThrow("GET /x stands twice in the route table");
  });

  it("stops the start when a page for people who signed in is registered as public", () => {
    const open: Route = { method: "GET", path: "/x", access: "public", page: page(plain, nothing) };
    expect(registering([open])).toThrow("GET /x: the page and the table disagree");
  });

  it("takes the table of the app", () => {
    expect(registering(routes)).not.toThrow();
  });
});

const shared = process.env["WAYMARK_SHARED"];

interface AgreedRoute {
  readonly method: string;
  readonly path: string;
  readonly roles: Readonly<Record<string, string>>;
}

if (shared !== undefined) {
  const file = join(shared, "vectors", "role-routes.json");
  const agreed: readonly AgreedRoute[] = JSON.parse(readFileSync(file, "utf8")).routes;

  describe("the agreed table of who may do what", () => {
    it.each(routes.map((route) => ({ name: `${route.method} ${route.path}`, route })))(
      "has the same roles and scopes: $name",
      ({ route }) => {
        const path = route.path.replace("*file", "*");
        const row = agreed.find((one) => one.method === route.method && one.path === path);
        const ours = route.access === "public" ? { public: "all" } : route.access;
        expect(ours).toEqual(row?.roles);
      },
    );
  });
}
