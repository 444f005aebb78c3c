import type { Source } from "../rule/index.js";

/** The government guidance on which most clocks of assessment and child protection rest. */
export const workingTogether: Source = {
  title: "Working Together to Safeguard Children",
  publisher: "HM Government",
  published: "2013",
};

/** For a clock that authorities choose for themselves. */
export const thisProject: Source = {
  title: "Sample values for an authority to confirm or replace",
  publisher: "Waymark",
  published: "2026",
};
