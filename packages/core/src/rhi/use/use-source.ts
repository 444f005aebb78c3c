import type { Source } from "../../rule/index.js";

/** The source of every check of use: it is ours, for an authority to confirm or replace. */
export const useSource: Source = {
  title: "Was the return home interview used?",
  publisher: "Waymark",
  published: "2026",
};

/** The first London day of an interview to which the checks apply. */
export const USE_FROM = "2026-01-01";
