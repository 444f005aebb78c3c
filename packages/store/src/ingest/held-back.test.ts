import type { Message } from "@waymark/connector";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { openQuarantined } from "../queries/open-quarantined.js";
import { quarantineSummary } from "../queries/quarantine-summary.js";
import { describeStore, newAuthority } from "../testing/describe-store.js";
import { account, child, heldBack, options, sent, state } from "../testing/messages.js";
import { ingest } from "./ingest.js";

const PERSON = "test.person";
const raw = { CHILD: "", DOB: "31/02/2012", NOTE: "canary" };
const held = (row: number, reason = "date-invalid", sha256 = "f1") =>
  heldBack(PERSON, reason, raw, { row, sha256 });

describeStore("a row held back", (store) => {
  const run = (authorityCode: string, runId: string, messages: readonly Message[]) =>
    ingest(store(), sent(messages), options(authorityCode, runId));

  const night = (rows: readonly Message[]) => [
    ...rows,
    state(PERSON),
    account({ [PERSON]: { read: rows.length, quarantined: rows.length } }),
  ];

  it("is counted by stream, file and reason", async () => {
    const authority = newAuthority();
    const other = heldBack(PERSON, "key-missing", raw, { file: "other.csv" });
    await run(authority, "r1", night([held(2), held(3), held(4, "key-missing"), other]));
    expect(await quarantineSummary(store(), authority)).toEqual([
      { stream: PERSON, file: "other.csv", reasonCode: "key-missing", rows: 1 },
      { stream: PERSON, file: "test.csv", reasonCode: "date-invalid", rows: 2 },
      { stream: PERSON, file: "test.csv", reasonCode: "key-missing", rows: 1 },
    ]);
  });

  it("opens with the key it was sealed with, and with no other", async () => {
    const authority = newAuthority();
    await run(authority, "r1", night([held(2)]));
    const locator = { stream: PERSON, file: "test.csv", sha256: "f1", row: 2 };
    const open = (key: number, place = locator) =>
      openQuarantined(store(), authority, place, new Uint8Array(32).fill(key));
    expect(await open(7)).toEqual(raw);
    await expect(open(8)).rejects.toMatchObject({ kind: "config" });
    expect(await open(7, { ...locator, row: 3 })).toBeNull();
  });

  it("lies in the table without one readable word", async () => {
    const authority = newAuthority();
    await run(authority, "r1", night([held(2)]));
    const { rows } = await sql<{ readonly text: string; readonly sealed: string }>`
      select quarantine_row::text as text, encode(raw_sealed, 'escape') as sealed
      from quarantine_row where authority_code = ${authority}
    `.execute(store().database);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/canary|31\/02|DOB/);
  });

  it("that is held back for two reasons, or twice for one, is one row a reason", async () => {
    const authority = newAuthority();
    const again = heldBack(PERSON, "date-invalid", { MISSING: "", ...raw }, { row: 2 });
    await run(authority, "r1", night([held(2), again, held(2, "key-missing")]));
    const rows = await store()
      .database.selectFrom("quarantine_row")
      .select(["reason_code", "field_names"])
      .where("authority_code", "=", authority)
      .orderBy("reason_code")
      .execute();
    expect(rows).toEqual([
      { reason_code: "date-invalid", field_names: ["CHILD", "MISSING"] },
      { reason_code: "key-missing", field_names: ["CHILD"] },
    ]);
  });

  const resolvedBy = async (authority: string) =>
    store()
      .database.selectFrom("quarantine_row")
      .select(["sha256", "first_seen_run", "resolved_by_run"])
      .where("authority_code", "=", authority)
      .orderBy("sha256")
      .execute();

  it("is settled by the complete run that no longer holds it back, and held again if it returns", async () => {
    const authority = newAuthority();
    await run(authority, "r1", night([held(2)]));
    await run(authority, "r2", night([held(2, "date-invalid", "f2")]));
    expect(await resolvedBy(authority)).toEqual([
      { sha256: "f1", first_seen_run: "r1", resolved_by_run: "r2" },
      { sha256: "f2", first_seen_run: "r2", resolved_by_run: null },
    ]);
    await run(authority, "r3", night([held(2)]));
    expect(await resolvedBy(authority)).toEqual([
      { sha256: "f1", first_seen_run: "r1", resolved_by_run: null },
      { sha256: "f2", first_seen_run: "r2", resolved_by_run: "r3" },
    ]);
  });

  it("is not settled by a run that could not read its stream to the end", async () => {
    const authority = newAuthority();
    await run(authority, "r1", night([held(2)]));
    const cut = { [PERSON]: { read: 1, complete: false } };
    await run(authority, "r2", [child("A"), state(PERSON), account(cut, "partial")]);
    expect(await resolvedBy(authority)).toMatchObject([{ resolved_by_run: null }]);
  });

  it("is not settled by a run whose sums do not balance", async () => {
    const authority = newAuthority();
    await run(authority, "r1", night([held(2)]));
    const lossy = [child("A"), state(PERSON), account({ [PERSON]: { read: 2 } })];
    await expect(run(authority, "r2", lossy)).rejects.toMatchObject({ kind: "system" });
    expect(await resolvedBy(authority)).toMatchObject([{ resolved_by_run: null }]);
  });
});
