import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { requireRoom } from "./require-room.js";

it("lets a disk with room pass", async () => {
  await expect(requireRoom(tmpdir(), 0)).resolves.toBeUndefined();
});

it("says how much room a disk has and how much is needed", async () => {
  await expect(requireRoom(tmpdir(), 1e12)).rejects.toMatchObject({
    kind: "config",
    message: expect.stringMatching(
      /nearly full: \d+ MiB are free, and 1000000000000 MiB are needed\. Free some space/,
    ),
  });
});
