import type { Label } from "@waymark/core";

/** Where a number comes from, as a report must say it. */
export const labelWords: Readonly<Record<Label, string>> = {
  statutory: "law",
  guidance: "statutory guidance",
  "published-statistic": "published statistic",
  sample: "sample configuration",
};
