import {
  ACTION_STATUSES,
  type ActionStatus,
  type BlindPair,
  STANDARD_IDS,
  type StandardFinding,
} from "../../audit/index.js";
import type { Fact, FactSet } from "../fact.js";

/** A submitted audit. */
export const auditSet: FactSet = {
  id: "audit",
  oneIs: "one submitted audit",
  fields: {
    submittedOn: { kind: "day", meaning: "when it was submitted" },
    grade: {
      kind: "code",
      meaning: "the grade that stands; not known while a difference awaits its resolution",
      values: ["inadequate", "requires-improvement", "good", "outstanding"],
    },
  },
};

/** What an audit found of one standard, such as a standard of the child's voice. */
export const auditStandardSet: FactSet = {
  id: "audit-standard",
  oneIs: "one standard in one submitted audit",
  fields: {
    submittedOn: { kind: "day", meaning: "when the audit was submitted" },
    standard: {
      kind: "code",
      meaning: "the standard",
      values: STANDARD_IDS,
    },
    finding: {
      kind: "code",
      meaning: "what was found",
      values: ["met", "partly-met", "not-met", "not-applicable"],
    },
  },
};

/** A case that two people graded, the second without seeing the first grade. */
export const moderatedPairSet: FactSet = {
  id: "moderated-pair",
  oneIs: "one case graded by an auditor and, blind, by a moderator",
  fields: {
    moderatedOn: { kind: "day", meaning: "when it was moderated" },
    stepsDifference: {
      kind: "number",
      meaning: "the auditor's grade over the moderator's",
      unit: "grade steps",
    },
  },
};

/** An action that an audit, or a recommendation, asked for. */
export const actionSet: FactSet = {
  id: "action",
  oneIs: "one action",
  fields: {
    dueOn: { kind: "day", meaning: "when it is due" },
    status: {
      kind: "code",
      meaning: "how it stands",
      values: ACTION_STATUSES,
    },
  },
};

/** An audit that the year's plan asked for. */
export const plannedAuditSet: FactSet = {
  id: "planned-audit",
  oneIs: "one audit of the plan",
  fields: {
    plannedOn: { kind: "day", meaning: "when it was to be done" },
    isSubmitted: { kind: "flag", meaning: "whether it was submitted" },
  },
};

/** A supervision that was due, from the authority's own record. */
export const supervisionSet: FactSet = {
  id: "supervision",
  oneIs: "one supervision due",
  fields: {
    dueOn: { kind: "day", meaning: "when it was due" },
    isHeldInTime: { kind: "flag", meaning: "whether it was held by then" },
  },
};

/** Submitted audits as facts; the grade is the one that stands after moderation. */
export function auditFacts(
  audits: readonly {
    readonly id: string;
    readonly submittedOn: string;
    readonly effectiveGrade: string | null;
  }[],
): readonly Fact[] {
  return audits.map(({ id, submittedOn, effectiveGrade }) => ({
    id,
    submittedOn,
    grade: effectiveGrade,
  }));
}

/** What audits found of each standard as facts; the id is the audit's. */
export function auditStandardFacts(
  audits: readonly {
    readonly id: string;
    readonly submittedOn: string;
    readonly findings: readonly StandardFinding[];
  }[],
): readonly Fact[] {
  return audits.flatMap(({ id, submittedOn, findings }) =>
    findings.map(({ standard, finding }) => ({ id, submittedOn, standard, finding })),
  );
}

/** Cases that two people graded, the second blind, as facts; the id is the case's. */
export function moderatedPairFacts(
  pairs: readonly (Pick<BlindPair, "id" | "stepsDifference"> & { readonly moderatedOn: string })[],
): readonly Fact[] {
  return pairs.map(({ id, moderatedOn, stepsDifference }) => ({
    id,
    moderatedOn,
    stepsDifference,
  }));
}

/** Actions as facts, each with its status on the day asked about. */
export function actionFacts(
  actions: readonly {
    readonly id: string;
    readonly dueDate: string | null;
    readonly status: ActionStatus;
  }[],
): readonly Fact[] {
  return actions.map(({ id, dueDate, status }) => ({ id, dueOn: dueDate, status }));
}
