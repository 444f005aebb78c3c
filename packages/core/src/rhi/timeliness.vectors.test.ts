import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { timeliness } from "./timeliness.js";

const shared = process.env["WAYMARK_SHARED"];

// The published vectors live outside the repository; `npm run conformance` runs them on the built package.
if (shared !== undefined) {
  const file = JSON.parse(readFileSync(join(shared, "vectors", "rhi-clock.json"), "utf8"));
  describe("the published 72-hour vectors", () => {
    for (const { id, why, input, expected } of file.cases) {
      test(`${id}: ${why}`, () => {
        const { asOf, config, child = {}, episodes, interviews, notSupplied = [] } = input;
        const got = episodes.map((episode: { id: string }) => {
          const linked = interviews
            .filter((interview: { episodeIds: string[] }) =>
              interview.episodeIds.includes(episode.id),
            )
            .map(({ episodeIds: _, ...interview }: { episodeIds: string[] }) => interview);
          const subject = { asOf, child, episode, interviews: linked, notSupplied };
          const { outcome, reason, cautions, evidence } = timeliness.evaluate(subject, config);
          const { dueAt, elapsedHours } = evidence;
          return { episodeId: episode.id, outcome, reason, dueAt, elapsedHours, cautions };
        });
        expect(got).toEqual(expected);
      });
    }
  });
}
