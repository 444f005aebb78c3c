import { describe, expect, test } from "vitest";
import { type CaseStudy, caseStudyRefusals, CaseStudy as Schema } from "./case-study.js";
import { changesSince } from "./changes-since.js";
import { parseImprovementPlan } from "./parse-plan.js";
import type { ImprovementPlan } from "./plan.js";
import { planProgressOn } from "./progress.js";

const plan: ImprovementPlan = {
  id: "improvement-2024",
  title: "Improvement plan",
  recommendations: [
    {
      id: "R1",
      textReference: "inspection letter, paragraph 4",
      theme: "missing children",
      actions: [
        {
          id: "A1",
          text: "Offer an interview after every return",
          ownerRole: "lead for missing children",
          dueDate: "2024-09-30",
          closedDate: "2024-09-20",
          evidence: "audit of September",
          blockedReason: null,
        },
        {
          id: "A2",
          text: "Read every interview in supervision",
          ownerRole: "head of assessment",
          dueDate: "2024-12-31",
          closedDate: null,
          evidence: null,
          blockedReason: "two team leaders to be appointed",
        },
      ],
      indicatorIds: ["rhi-m08"],
      auditConfirmedOn: null,
      enteredRatings: [
        { rag: "red", byRole: "director", on: "2024-07-01", reason: "nothing has changed yet" },
        { rag: "green", byRole: "director", on: "2024-10-01", reason: "the team is in place" },
      ],
    },
  ],
  events: [
    {
      id: "visit-1",
      kind: "monitoring-visit",
      on: "2024-10-08",
      theme: "missing children",
      letterReference: "letter of October 2024",
      findings: [{ text: "interviews are offered, few are used", recommendationIds: ["R1"] }],
    },
    {
      id: "visit-2",
      kind: "monitoring-visit",
      on: null,
      theme: null,
      letterReference: null,
      findings: [],
    },
  ],
};

const august = () => planProgressOn(plan, { "rhi-m08": ["red"] }, "2024-08-31");
const october = () => planProgressOn(plan, { "rhi-m08": ["red", "amber"] }, "2024-10-31");

describe("an improvement plan", () => {
  test("stands with the rating worked out and the person's own, neither in place of the other", () => {
    expect(october().recommendations).toEqual([
      {
        id: "R1",
        theme: "missing children",
        workedOut: {
          rag: "amber",
          because: ["indicator-not-green"],
          actionsClosedWithEvidence: 1,
          actions: 2,
          indicatorsGreen: 0,
          indicators: 1,
        },
        entered: plan.recommendations[0]?.enteredRatings[1],
        isDifferent: true,
        actions: [
          { id: "A1", status: "closed" },
          { id: "A2", status: "blocked" },
        ],
        indicators: [{ id: "rhi-m08", rag: "amber" }],
      },
    ]);
  });

  test("uses nothing that happened later", () => {
    expect(august().recommendations[0]).toMatchObject({
      entered: { rag: "red" },
      actions: [{ id: "A1", status: "open" }, { id: "A2" }],
    });
    const first = planProgressOn(plan, {}, "2024-06-30").recommendations[0];
    expect(first).toMatchObject({
      entered: null,
      isDifferent: null,
      indicators: [{ id: "rhi-m08", rag: null }],
    });
    const january = planProgressOn(plan, {}, "2025-01-01").recommendations[0];
    expect(january?.actions[1]).toEqual({ id: "A2", status: "overdue" });
  });

  test("an audit confirms practice from its own day on", () => {
    const done: ImprovementPlan = {
      ...plan,
      recommendations: plan.recommendations.map((one) => ({
        ...one,
        actions: one.actions.slice(0, 1),
        auditConfirmedOn: "2024-10-31",
      })),
    };
    const history = { "rhi-m08": ["green", "green", "green"] as const };
    const ragOn = (asOf: string) =>
      planProgressOn(done, history, asOf).recommendations[0]?.workedOut.rag;
    expect([ragOn("2024-10-30"), ragOn("2024-10-31")]).toEqual(["green", "blue"]);
  });

  test("tells what changed since the last board, and what took place", () => {
    expect(changesSince(august(), october(), plan.events)).toEqual({
      since: "2024-08-31",
      until: "2024-10-31",
      changes: [
        { about: "entered-rating", id: "R1", recommendationId: "R1", from: "red", to: "green" },
        { about: "action", id: "A1", recommendationId: "R1", from: "open", to: "closed" },
        { about: "indicator", id: "rhi-m08", recommendationId: "R1", from: "red", to: "amber" },
      ],
      events: [plan.events[0]],
    });
    const empty = { asOf: "2024-01-31", recommendations: [] };
    expect(changesSince(empty, august())).toMatchObject({
      changes: [
        { about: "recommendation", id: "R1", from: null },
        { about: "entered-rating", id: "R1", from: null, to: "red" },
        { about: "action", id: "A1", from: null, to: "open" },
        { about: "action", id: "A2", from: null, to: "blocked" },
        { about: "indicator", id: "rhi-m08", from: null, to: "red" },
      ],
      events: [],
    });
    expect(() => changesSince(october(), august())).toThrow(/before this one/);
    expect(() => changesSince(october(), october())).toThrow(/before this one/);
  });

  test("an entered rating that is the first, or is no more, is a change as any other", () => {
    const unrated = planProgressOn(plan, { "rhi-m08": ["red"] }, "2024-06-30");
    expect(changesSince(unrated, august()).changes).toEqual([
      { about: "entered-rating", id: "R1", recommendationId: "R1", from: null, to: "red" },
    ]);
    const later = { ...unrated, asOf: "2024-09-30" };
    expect(changesSince(august(), later).changes).toEqual([
      { about: "entered-rating", id: "R1", recommendationId: "R1", from: "red", to: null },
    ]);
  });

  test("what took place is told after the last board, up to this one, by date", () => {
    const [visit] = plan.events;
    if (visit === undefined) throw new Error("the plan has no visit");
    const on = (id: string, day: string | null) => ({ ...visit, id, on: day });
    const events = [
      on("day-after", "2024-11-01"),
      on("this-board", "2024-10-31"),
      on("same-day-first", "2024-10-08"),
      on("same-day-next", "2024-10-08"),
      on("day-after-last", "2024-09-01"),
      on("last-board", "2024-08-31"),
      on("no-date", null),
    ];
    expect(changesSince(august(), october(), events).events.map(({ id }) => id)).toEqual([
      "day-after-last",
      "same-day-first",
      "same-day-next",
      "this-board",
    ]);
  });

  test("a person's rating is the latest by date up to the day, of one date the last entered", () => {
    const rated = (...ratings: readonly (readonly ["red" | "amber" | "green", string])[]) => {
      const enteredRatings = ratings.map(([rag, on]) => ({
        rag,
        on,
        byRole: "director",
        reason: "as told to the board",
      }));
      const recommendations = plan.recommendations.map((one) => ({ ...one, enteredRatings }));
      const { recommendations: rows } = planProgressOn(
        { ...plan, recommendations },
        { "rhi-m08": ["green", "amber"] },
        "2024-10-31",
      );
      return rows.map(({ entered, isDifferent }) => [entered?.rag, isDifferent]);
    };
    expect(rated(["green", "2024-10-01"], ["red", "2024-09-01"])).toEqual([["green", true]]);
    expect(rated(["red", "2024-10-01"], ["amber", "2024-10-01"])).toEqual([["amber", false]]);
    expect(rated(["red", "2024-10-01"], ["green", "2024-10-31"])).toEqual([["green", true]]);
    expect(rated(["red", "2024-10-01"], ["green", "2024-11-01"])).toEqual([["red", true]]);
  });

  test("an action is not overdue on the day it is due", () => {
    const due = planProgressOn(plan, {}, "2024-12-31").recommendations[0];
    expect(due?.actions[1]).toEqual({ id: "A2", status: "blocked" });
    expect(due?.workedOut.because).not.toContain("action-overdue");
  });

  test("without the confirmation of an audit nothing is embedded", () => {
    const done = plan.recommendations.map((one) => ({ ...one, actions: one.actions.slice(0, 1) }));
    const history = { "rhi-m08": ["green", "green", "green"] as const };
    const progress = planProgressOn({ ...plan, recommendations: done }, history, "2024-10-31");
    expect(progress.recommendations[0]?.workedOut.rag).toBe("green");
  });

  test("that comes from outside is checked for its shape and for what it names", () => {
    expect(parseImprovementPlan(JSON.parse(JSON.stringify(plan)), ["rhi-m08"])).toEqual({
      ok: true,
      plan,
    });
    const [recommendation] = plan.recommendations;
    const [visit] = plan.events;
    const wrong = {
      ...plan,
      recommendations: [recommendation, recommendation],
      events: [{ ...visit, findings: [{ text: "late", recommendationIds: ["R9"] }] }, visit],
    };
    expect(parseImprovementPlan(wrong, [])).toEqual({
      ok: false,
      problems: [
        {
          path: "recommendations[1].id",
          problem: 'repeats the recommendation id "R1" of recommendations[0].id',
        },
        {
          path: "recommendations[1].actions[0].id",
          problem: 'repeats the action id "A1" of recommendations[0].actions[0].id',
        },
        {
          path: "recommendations[1].actions[1].id",
          problem: 'repeats the action id "A2" of recommendations[0].actions[1].id',
        },
        { path: "events[1].id", problem: 'repeats the event id "visit-1" of events[0].id' },
        {
          path: "recommendations[0].indicatorIds[0]",
          problem: '"rhi-m08" is no indicator of this authority',
        },
        {
          path: "recommendations[1].indicatorIds[0]",
          problem: '"rhi-m08" is no indicator of this authority',
        },
        {
          path: "events[0].findings[0].recommendationIds[0]",
          problem: '"R9" is no recommendation of this plan',
        },
      ],
    });
    expect(parseImprovementPlan(null, [])).toMatchObject({ problems: [{ path: "plan" }] });
    expect(parseImprovementPlan({ ...plan, title: "" }, [])).toEqual({
      ok: false,
      problems: [{ path: "title", problem: "must not be empty" }],
    });
  });
});

describe("a case study", () => {
  const study: CaseStudy = {
    pseudonymCode: "K7",
    ageBand: "13 to 15",
    theme: "missing from placement",
    saidOrShowed: "I was looking for somebody who would listen.",
    isInOwnWords: true,
    howItWasHeard: "in a return home interview",
    whatChanged: "contact with a grandparent was agreed",
    whatDidNotAndWhy: "the placement stayed: no other was safe",
    whatTheChildThinksNow: null,
    writtenById: "P1",
    consent: {
      givenBy: "the young person",
      givenOn: "2026-05-01",
      audiences: ["board", "committee"],
      includesOwnWords: true,
      withdrawnOn: null,
    },
    identifiabilityCheck: { checkedById: "P2", checkedOn: "2026-05-10", canBeRecognised: false },
    reviewOn: "2027-05-01",
  };
  const refusals = (
    changes: Partial<CaseStudy>,
    audience: "board" | "committee" | "public" = "committee",
    on = "2026-06-30",
  ) => caseStudyRefusals({ ...study, ...changes }, audience, on);
  const consent = (changes: object) => ({
    consent: study.consent && { ...study.consent, ...changes },
  });
  const checked = (changes: object) => ({
    identifiabilityCheck: study.identifiabilityCheck && {
      ...study.identifiabilityCheck,
      ...changes,
    },
  });

  test("may be shown to whom the child agreed, once a second person has checked it", () => {
    expect(refusals({})).toEqual([]);
    expect(Schema.parse(JSON.parse(JSON.stringify(study)))).toEqual(study);
  });

  test("is out of every report after consent is withdrawn", () => {
    const withdrawn = consent({ withdrawnOn: "2026-06-30" });
    expect(refusals(withdrawn)).toEqual(["consent-withdrawn"]);
    expect(refusals(withdrawn, "committee", "2026-06-29")).toEqual([]);
  });

  test("says everything that stands against it", () => {
    expect(refusals({ consent: null })).toEqual(["consent-missing"]);
    expect(refusals(consent({ givenOn: "2026-07-01" }))).toEqual(["consent-missing"]);
    expect(refusals({}, "public")).toEqual(["consent-not-for-this-audience"]);
    expect(refusals(consent({ includesOwnWords: false }))).toEqual(["no-consent-to-own-words"]);
    expect(refusals({ identifiabilityCheck: null })).toEqual(["identifiability-not-checked"]);
    expect(refusals(checked({ checkedOn: "2026-07-01" }))).toEqual(["identifiability-not-checked"]);
    expect(refusals(checked({ checkedById: "P1" }))).toEqual(["checked-by-its-author"]);
    expect(refusals(checked({ canBeRecognised: true }))).toEqual(["child-can-be-recognised"]);
    expect(refusals({ consent: null, identifiabilityCheck: null, reviewOn: "2026-06-29" })).toEqual(
      ["consent-missing", "identifiability-not-checked", "review-overdue"],
    );
  });

  test("counts consent, check and review from their own day on", () => {
    const today = "2026-06-30";
    expect(refusals({ ...consent({ givenOn: today }), reviewOn: today })).toEqual([]);
    expect(refusals(checked({ checkedOn: today }))).toEqual([]);
  });

  test("that does not use the child's own words needs no consent to them", () => {
    expect(refusals({ isInOwnWords: false, ...consent({ includesOwnWords: false }) })).toEqual([]);
  });
});
