import type { Setting } from "../options.js";
import { duplicated, type Fault, flagged, heldBack, type Spoiling } from "./fault.js";
import { lookAlike, noSuchDay, twoDigitYear, withNoBreakSpace, withNul } from "./spoiled-text.js";
import { ambiguousReturn, dayLaterTwin, endBeforeStart, skippedReturn } from "./time-faults.js";

/**
 * The defects to inject, in the order in which they look for rows. The header file, which says who
 * the children are, loses no row: what hangs on a child would then be a second defect.
 */
export function faultsOf(setting: Setting): readonly Fault[] {
  return [
    ...missingFaults(setting),
    ...interviewLogFaults(setting),
    ...episodeFaults,
    ...reviewFaults,
    ...swEpisodeFaults,
    flagged("code-unknown", "header.csv", put("ETHNIC", "WXYZ")),
    duplicated("header.csv"),
  ];
}

function missingFaults(setting: Setting): readonly Fault[] {
  return [
    dayLaterTwin(setting),
    dayLaterTwin(setting),
    endBeforeStart,
    endBeforeStart,
    flagged("code-unknown", "missing.csv", put("MISSING", "Z")),
    heldBack("date-invalid", "missing.csv", change("MIS_END", noSuchDay)),
    heldBack("key-sentinel", "missing.csv", put("CHILD", "-1")),
    duplicated("missing.csv"),
  ];
}

function interviewLogFaults(setting: Setting): readonly Fault[] {
  return [
    ambiguousReturn(setting),
    skippedReturn(setting),
    ambiguousReturn(setting),
    skippedReturn(setting),
    heldBack("control-character", "interview_log.csv", change("interview_id", withNul)),
    heldBack("date-invalid", "interview_log.csv", change("completed_date", noSuchDay)),
  ];
}

const episodeFaults: readonly Fault[] = [
  heldBack("date-invalid", "episodes.csv", change("DECOM", noSuchDay)),
  heldBack("date-two-digit-year", "episodes.csv", change("DECOM", twoDigitYear)),
  heldBack("date-out-of-range", "episodes.csv", put("DECOM", "01/01/1900")),
  heldBack("id-mangled", "episodes.csv", put("CHILD", "1.2E+11")),
  heldBack("id-mangled", "episodes.csv", change("CHILD", withNoBreakSpace)),
  heldBack("key-missing", "episodes.csv", put("CHILD", "")),
  heldBack("control-character", "episodes.csv", change("PL_POST", withNul)),
  heldBack("row-ragged", "episodes.csv", { how: "add-cell", cell: "SPARE" }),
  heldBack("repeated-header", "episodes.csv", { how: "insert-header" }),
  flagged("code-unknown", "episodes.csv", put("LS", "Q1")),
  duplicated("episodes.csv"),
];

const reviewFaults: readonly Fault[] = [
  heldBack("date-two-digit-year", "reviews.csv", change("REVIEW", twoDigitYear)),
  heldBack("date-out-of-range", "reviews.csv", put("REVIEW", "31/12/9999")),
  heldBack(
    "id-mangled",
    "reviews.csv",
    change("CHILD", (id) => `${id}.0`),
  ),
  heldBack("id-mangled", "reviews.csv", change("CHILD", lookAlike)),
  heldBack("key-missing", "reviews.csv", put("CHILD", "")),
  heldBack("key-sentinel", "reviews.csv", put("CHILD", "-1")),
  heldBack("row-ragged", "reviews.csv", { how: "add-cell", cell: "SPARE" }),
  heldBack("repeated-header", "reviews.csv", { how: "insert-header" }),
  duplicated("reviews.csv"),
];

const swEpisodeFaults: readonly Fault[] = [
  heldBack("date-invalid", "sw_episodes.csv", change("SW_DECOM", noSuchDay)),
  heldBack(
    "id-mangled",
    "sw_episodes.csv",
    change("CHILD", (id) => `${id}.0`),
  ),
  heldBack("control-character", "sw_episodes.csv", change("SW_ID", withNul)),
  flagged("code-unknown", "sw_episodes.csv", put("SW_REASON", "LEFT")),
];

function put(field: string, text: string): Spoiling {
  return { how: "change-field", field, to: () => text };
}

function change(field: string, to: (value: string) => string): Spoiling {
  return { how: "change-field", field, to };
}
