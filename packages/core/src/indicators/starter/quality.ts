import type { IndicatorDefinition } from "../definition.js";
import { starter } from "./define.js";

const OWNER = "lead for quality assurance";

/** Of audits, what they found of the child's voice, and what was done about it. */
export function qualityIndicators(): readonly IndicatorDefinition[] {
  return [
    starter({
      id: "audits-done",
      name: "Audits done against plan",
      plainQuestion: "Did we do the audits that we planned?",
      facts: "planned-audit",
      placedBy: { day: "plannedOn", within: "period" },
      unit: "percent",
      polarity: "higher-better",
      numerator: { when: [{ field: "isSubmitted", in: [true] }] },
      owner: OWNER,
    }),
    starter({
      id: "audits-good-or-better",
      name: "Audits graded good or better",
      plainQuestion: "How much of the work that we read was good?",
      facts: "audit",
      placedBy: { day: "submittedOn", within: "period" },
      unit: "percent",
      polarity: "higher-better",
      numerator: { when: [{ field: "grade", in: ["good", "outstanding"] }] },
      owner: OWNER,
    }),
    starter({
      id: "auditor-bias",
      name: "Auditors' grades over moderators'",
      plainQuestion: "By how many grades are our auditors more generous than those who check them?",
      facts: "moderated-pair",
      placedBy: { day: "moderatedOn", within: "period" },
      unit: "ratio",
      polarity: "in-range",
      numerator: { when: [], sum: "stepsDifference" },
      owner: OWNER,
    }),
    ofStandard(
      "views-recorded",
      "Children's views recorded",
      "Is what the child said on the record?",
    ),
    ofStandard(
      "views-influenced-plan",
      "Children's views changed the plan",
      "Did what the child said change what we did?",
    ),
    starter({
      id: "actions-closed-in-time",
      name: "Actions closed in time, with evidence",
      plainQuestion: "Did we do what we said, by when we said, and can we show it?",
      facts: "action",
      placedBy: { day: "dueOn", within: "period" },
      unit: "percent",
      polarity: "higher-better",
      exclusions: [{ code: "not-due-yet", when: [{ field: "status", in: ["open"] }] }],
      numerator: { when: [{ field: "status", in: ["closed-in-time"] }] },
      owner: OWNER,
    }),
    starter({
      id: "supervision-in-time",
      name: "Supervision in time",
      plainQuestion: "Were social workers supervised as often as they should be?",
      facts: "supervision",
      placedBy: { day: "dueOn", within: "period" },
      unit: "percent",
      polarity: "higher-better",
      numerator: { when: [{ field: "isHeldInTime", in: [true] }] },
      owner: "head of workforce",
    }),
  ];
}

function ofStandard(standard: string, name: string, plainQuestion: string): IndicatorDefinition {
  return starter({
    id: standard,
    name,
    plainQuestion,
    facts: "audit-standard",
    placedBy: { day: "submittedOn", within: "period" },
    population: [{ field: "standard", in: [standard] }],
    exclusions: [{ code: "not-applicable", when: [{ field: "finding", in: ["not-applicable"] }] }],
    unit: "percent",
    polarity: "higher-better",
    numerator: { when: [{ field: "finding", in: ["met"] }] },
    owner: OWNER,
  });
}
