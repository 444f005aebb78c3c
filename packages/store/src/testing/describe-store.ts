import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { openStore, type Store, type StoreLocation } from "../open-store.js";

/**
 * Runs one suite on both engines. The store is opened once for the suite: let each test use an
 * authority of its own, as {@link newAuthority} gives it.
 */
export function describeStore(what: string, suite: (store: () => Store) => void): void {
  for (const [engine, locate] of engines) {
    describe(`${what}, on ${engine}`, () => {
      let store: Store | undefined;
      beforeAll(async () => {
        store = await openStore(await locate());
      });
      afterAll(() => store?.close());
      suite(() => {
        if (store === undefined) throw new Error("the store is open only while tests run");
        return store;
      });
    });
  }
}

/** An authority that no other test has. */
export function newAuthority(): string {
  return `test-${randomUUID()}`;
}

/** A new, empty database on the tests' server. */
export async function newDatabase(): Promise<StoreLocation & { readonly kind: "postgresql" }> {
  const server = inject("postgresqlUrl");
  const name = `store_${randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return { kind: "postgresql", url: `${server}/${name}` };
}

const engines: readonly (readonly [string, () => Promise<StoreLocation>])[] = [
  ["PGlite", async () => ({ kind: "memory" })],
  ["PostgreSQL", newDatabase],
];
