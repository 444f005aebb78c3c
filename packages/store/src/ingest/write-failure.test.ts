import { expect, it } from "vitest";
import { StoreError } from "../store-error.js";
import { writeFailure } from "./write-failure.js";

const failed = (code: string) => Object.assign(new Error("Key (a)=(canary) exists"), { code });

it.each([
  ["40001", "transient", "two transactions in each other's way"],
  ["40P01", "transient", "a deadlock"],
  ["55P03", "transient", "a lock that is held"],
  ["57P01", "transient", "a server that was stopped"],
  ["ECONNRESET", "transient", "a line that went dead"],
  ["53100", "config", "a full disk"],
  ["ENOSPC", "config", "a full disk, told by the machine"],
  ["23505", "system", "a key that is there twice"],
  ["22P05", "system", "a character that cannot be stored"],
])("takes %s for a %s failure: %s", (code, kind) => {
  const failure = writeFailure(failed(code), "a batch of test.person");
  expect(failure).toMatchObject({ kind, detail: { code } });
  expect(failure.message).not.toContain("canary");
  expect(failure.cause).toBeUndefined();
});

it("takes a connection that ended for one more try, though it has no code", () => {
  const ended = new Error("Connection terminated unexpectedly");
  expect(writeFailure(ended, "a batch").kind).toBe("transient");
});

it("leaves a failure of ours as it is", () => {
  const ours = new StoreError("config", { tell: "Ours." });
  expect(writeFailure(ours, "a batch")).toBe(ours);
});
