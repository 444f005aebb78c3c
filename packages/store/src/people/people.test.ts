import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { describeStore, newAuthority } from "../testing/describe-store.js";
import { deleteExpiredSessions, deleteSession, readSession, writeSession } from "./session.js";
import { findUser, upsertUsers } from "./user.js";

describeStore("a person who signs in", (store) => {
  it("is known within their authority alone", async () => {
    const authority = newAuthority();
    const user = { userId: "m1", displayName: "Demo manager", roles: ["manager", "auditor"] };
    await upsertUsers(store(), authority, [user]);
    expect(await findUser(store(), authority, "m1")).toEqual(user);
    expect(await findUser(store(), newAuthority(), "m1")).toBeNull();
    expect(await findUser(store(), authority, "m2")).toBeNull();
  });

  it("has the name and the roles stated last", async () => {
    const authority = newAuthority();
    const user = { userId: "m1", displayName: "Demo manager", roles: ["manager"] };
    await upsertUsers(store(), authority, [user]);
    await upsertUsers(store(), authority, [{ ...user, roles: [] }]);
    expect(await findUser(store(), authority, "m1")).toEqual({ ...user, roles: [] });
  });

  const session = (expiresAt: string) => ({
    idHash: randomUUID(),
    userId: null,
    data: { csrfToken: "t", startedAtMs: 1_795_000_000_000 },
    expiresAt,
  });

  it("has a session until it expires", async () => {
    const mine = session("2026-11-24T12:00:00.000Z");
    await writeSession(store(), mine);
    expect(await readSession(store(), mine.idHash, "2026-11-24T11:59:59Z")).toEqual(mine);
    expect(await readSession(store(), mine.idHash, "2026-11-24T12:00:00Z")).toBeNull();
  });

  it("goes on with the same session after signing in, until it ends", async () => {
    const mine = session("2026-11-24T12:00:00.000Z");
    const signedIn = { ...mine, userId: "m1", data: {}, expiresAt: "2026-11-24T12:30:00.000Z" };
    await writeSession(store(), mine);
    await writeSession(store(), signedIn);
    expect(await readSession(store(), mine.idHash, "2026-11-24T12:10:00Z")).toEqual(signedIn);
    await deleteSession(store(), mine.idHash);
    await deleteSession(store(), mine.idHash);
    expect(await readSession(store(), mine.idHash, "2026-11-24T12:10:00Z")).toBeNull();
  });

  it("finds expired sessions cleared away, and the others kept", async () => {
    const [old, live] = [session("2020-01-01T00:00:00Z"), session("2020-01-03T00:00:00Z")];
    await writeSession(store(), old);
    await writeSession(store(), live);
    expect(await deleteExpiredSessions(store(), "2020-01-02T00:00:00Z")).toBe(1);
    expect(await readSession(store(), live.idHash, "2020-01-02T00:00:00Z")).not.toBeNull();
  });
});
