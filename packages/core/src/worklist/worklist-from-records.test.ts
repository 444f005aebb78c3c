import { expect, test } from "vitest";
import { type Contribution, dateTemporal, localTemporal, unknownTime } from "../records/index.js";
import { type WorklistRecords, worklistFromRecords } from "./worklist-from-records.js";

const day = (text: string) => dateTemporal(text) ?? unknownTime;
const code = <Word extends string>(word: Word) => ({ code: word, raw: null });

function from<Entity>(record: Entity): Contribution<Entity> {
  return { source: "extract", record, flags: [] };
}

/**
 * One child came back at noon on Monday 1 June 2026 and was not offered an interview; another was
 * referred on that day and nobody decided; of a third a strategy discussion was held on 8 June, the
 * enquiry began on 1 June, and a conference is required.
 */
const records: WorklistRecords = {
  persons: [],
  episodes: [
    from({
      episodeKey: "E1",
      personKey: "C1",
      status: code("missing"),
      start: day("2026-05-31"),
      returned: localTemporal("2026-06-01T12:00") ?? unknownTime,
      endMeans: code("returned"),
      responsibleAuthority: code("own"),
    }),
  ],
  interviews: [],
  links: [],
  followUps: [],
  riskUpdates: [],
  meetings: [],
  referrals: [
    from({
      referralKey: "F1",
      personKey: "C2",
      received: day("2026-06-01"),
      decided: null,
      nfa: null,
    }),
  ],
  assessments: [],
  enquiries: [
    from({
      s47Key: "S1",
      personKey: "C3",
      strategyHeld: day("2026-06-08"),
      started: day("2026-06-01"),
      icpcNotRequired: "no",
      icpcHeld: null,
    }),
  ],
  plans: [],
  claPeriods: [],
  visits: [],
  suppliedFields: new Set([
    ...["missing_episode.returned", "return_interview.offered", "return_interview.completed"],
    ...["return_interview.firstContact", "referral.received", "referral.decided"],
    ...["s47_enquiry.strategyHeld", "s47_enquiry.started", "s47_enquiry.icpcNotRequired"],
    "s47_enquiry.icpcHeld",
  ]),
};

const AS_OF = "2026-06-03T12:00:00Z";

function listed(...rest: [string?, Parameters<typeof worklistFromRecords>[2]?]) {
  const [asOf = AS_OF, parameters] = rest;
  return worklistFromRecords(records, asOf, parameters).items.map(
    ({ rule, stage, personKey, about, state, reason }) =>
      [rule, stage, personKey, about.entity, about.key, state, reason].filter(Boolean).join(" "),
  );
}

test("everything that is due, whoever's rule asks for it, in the order in which it falls due", () => {
  expect(listed()).toEqual([
    "referral-decision-1wd C2 referral F1 overdue overdue-open",
    "RHI-72 completed C1 missing_episode E1 due clock-running",
    "RHI-72 contacted C1 missing_episode E1 due clock-running",
    "RHI-72 offered C1 missing_episode E1 due clock-running",
    "icpc-15wd C3 s47_enquiry S1 unclear start-in-future",
  ]);
});

test("the conference is timed from the enquiry where the authority says so", () => {
  const items = listed(AS_OF, { icpcFrom: "started" });
  expect(items).toContain("icpc-15wd C3 s47_enquiry S1 due clock-running");
});

test("what an authority sets for a rule is what the list goes by", () => {
  const shorter = {
    timeliness: { limitHours: 24 },
    clocks: { "referral-decision-1wd": { limitWorkingDays: 5 } },
  };
  expect(listed(AS_OF, shorter)).toEqual([
    "RHI-72 completed C1 missing_episode E1 overdue no-event-recorded",
    "RHI-72 contacted C1 missing_episode E1 overdue no-event-recorded",
    "RHI-72 offered C1 missing_episode E1 overdue no-event-recorded",
    "referral-decision-1wd C2 referral F1 due clock-running",
    "icpc-15wd C3 s47_enquiry S1 unclear start-in-future",
  ]);
});

test("a list as at no instant is refused", () => {
  expect(() => worklistFromRecords(records, "2026-06-03")).toThrow(
    "asOf must be an instant with offset, as 2026-06-30T12:00:00Z",
  );
});
