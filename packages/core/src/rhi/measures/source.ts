import type { Source } from "../../rule/index.js";

/** The source of a definition that is ours, for an authority to confirm or replace. */
export const ourDefinition: Source = {
  title: "Measures of return home interviews",
  publisher: "Waymark",
  published: "2026",
};

/** The first London day of a period for which our definitions hold. */
export const OUR_DEFINITION_FROM = "2026-01-01";
