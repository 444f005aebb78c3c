import { describe, expect, test } from "vitest";
import {
  type Contribution,
  dateTemporal,
  localTemporal,
  type MissingEpisode,
  type Person,
  type ReturnInterview,
  type ReturnInterviewEpisode,
  unknownTime,
} from "../records/index.js";
import { type ReturnRecords, returnSubjects } from "./from-records.js";
import { timeliness } from "./timeliness/index.js";

const AS_OF = "2026-06-30T12:00:00Z";
const day = (text: string) => dateTemporal(text) ?? unknownTime;
const at = (text: string) => localTemporal(text) ?? unknownTime;
const code = <Word extends string>(word: Word) => ({ code: word, raw: null });

const CARRIED_BY_A_LOG = [
  "missing_episode.returned",
  "return_interview.offered",
  "return_interview.firstContact",
  "return_interview.completed",
];

function from<Entity>(source: string, record: Entity, ...flags: string[]): Contribution<Entity> {
  return { source, record, flags };
}

const recorded: MissingEpisode = {
  episodeKey: "E1",
  personKey: "C1",
  status: code("missing"),
  start: day("2026-05-31"),
  end: day("2026-06-01"),
  endMeans: code("unknown"),
  responsibleAuthority: code("own"),
};

const { end: _, ...mentioned } = recorded;
const logged: MissingEpisode = {
  ...mentioned,
  returned: at("2026-06-01T23:30"),
  endMeans: code("returned"),
};

const held: ReturnInterview = {
  interviewKey: "R1",
  personKey: "C1",
  completed: at("2026-06-04T22:00"),
  outcome: code("completed"),
  formStatus: code("final"),
};

const link: ReturnInterviewEpisode = {
  interviewKey: "R1",
  episodeKey: "E1",
  linkMethod: code("sourceKey"),
  candidates: 1,
};

function records(told: Partial<ReturnRecords>): ReturnRecords {
  return {
    persons: [],
    episodes: [from("ssda903-missing", recorded)],
    interviews: [],
    links: [],
    suppliedFields: new Set(CARRIED_BY_A_LOG),
    ...told,
  };
}

const withInterview = {
  episodes: [from("ssda903-missing", recorded), from("interview-log", logged)],
  interviews: [from("interview-log", held)],
  links: [from("interview-log", link)],
};

function verdicts(told: Partial<ReturnRecords>): string[] {
  return returnSubjects(records(told), AS_OF)
    .map(({ subject }) => timeliness.evaluate(subject))
    .map(({ outcome, reason }) => `${outcome} ${reason}`);
}

describe("from records to the 72-hour rule", () => {
  test("a 903 without an interview log cannot tell, and is never breached", () => {
    expect(verdicts({ suppliedFields: new Set(["missing_episode.end"]) })).toEqual([
      "cannot-tell not-supplied",
    ]);
  });

  test("an end that may mean found is not a return", () => {
    expect(verdicts({})).toEqual(["cannot-tell return-time-unknown"]);
  });

  test("the log's return starts the clock of the 903's episode", () => {
    expect(verdicts(withInterview)).toEqual(["met within-limit"]);
  });

  test("an end that the authority declares to be the return is timed to the day", () => {
    const declared = { ...recorded, returned: day("2026-06-01"), endMeans: code("returned") };
    expect(verdicts({ episodes: [from("ssda903-missing", declared)] })).toEqual([
      "breached no-event-recorded",
    ]);
  });

  test("an episode still open in a source that lists it is still missing", () => {
    expect(verdicts({ episodes: [from("ssda903-missing", { ...recorded, end: null })] })).toEqual([
      "not-applicable still-missing",
    ]);
  });

  test("an episode that only the log mentions, without a return, is not taken for still missing", () => {
    expect(verdicts({ episodes: [from("interview-log", { ...logged, returned: null })] })).toEqual([
      "cannot-tell return-not-recorded",
    ]);
  });

  test("an interview without a recorded link never counts", () => {
    expect(verdicts({ ...withInterview, links: [] })).toEqual(["breached no-event-recorded"]);
  });

  test("a proposed link waits for a person", () => {
    const proposed = { ...link, linkMethod: code("proposed") };
    expect(verdicts({ ...withInterview, links: [from("x", proposed)] })).toEqual([
      "breached no-event-recorded",
    ]);
  });

  test("a draft gives no interview", () => {
    const draft = from("interview-log", { ...held, formStatus: code("draft") });
    expect(verdicts({ ...withInterview, interviews: [draft] })).toEqual([
      "breached no-event-recorded",
    ]);
  });

  test("a cancelled form gives no interview", () => {
    const cancelled = from("interview-log", { ...held, formStatus: code("cancelled") });
    expect(verdicts({ ...withInterview, interviews: [cancelled] })).toEqual([
      "breached no-event-recorded",
    ]);
  });

  test("a child who was away, or was found dead, is owed none", () => {
    const away = { ...recorded, status: code("away") };
    expect(verdicts({ episodes: [from("ssda903-missing", away)] })).toEqual([
      "not-applicable status-not-counted",
    ]);
    const dead = { ...recorded, endMeans: code("foundDead") };
    expect(verdicts({ episodes: [from("ssda903-missing", dead)] })).toEqual([
      "not-applicable died-before-return",
    ]);
  });

  test("what the child answered is what the form says, where the answer was the child's", () => {
    const response = (told: Partial<ReturnInterview>) => {
      const interviews = [from("interview-log", { ...held, ...told })];
      const [first] = returnSubjects(records({ ...withInterview, interviews }), AS_OF);
      return first?.subject.interviews[0]?.response;
    };
    expect(response({})).toBe("accepted");
    expect(response({ outcome: code("declined"), declinedBy: code("child") })).toBe("declined");
    expect(response({ outcome: code("declined"), declinedBy: code("parentCarer") })).toBeNull();
    expect(response({ outcome: code("notContactable"), declinedBy: code("child") })).toBe(
      "no-answer",
    );
    expect(response({ outcome: code("unknown") })).toBeNull();
  });

  test("a form of unknown standing shows that something happened, not when", () => {
    const unsure = from("interview-log", { ...held, formStatus: code("unknown") });
    expect(verdicts({ ...withInterview, interviews: [unsure] })).toEqual([
      "cannot-tell event-time-unknown",
    ]);
  });

  test("two episodes with one natural key are judged apart, and what means either decides neither", () => {
    const twins = [
      from("ssda903-missing", recorded, "key-collision"),
      from("ssda903-missing", { ...recorded, episodeKey: "E1~2" }, "key-collision"),
      from("interview-log", logged),
    ];
    expect(verdicts({ ...withInterview, episodes: twins })).toEqual([
      "cannot-tell return-time-unknown",
      "cannot-tell return-time-unknown",
    ]);
  });

  test("two interviews with one reference decide nothing by their times", () => {
    const twins = [
      from("interview-log", held, "key-collision"),
      from("interview-log", { ...held, interviewKey: "R1~2" }, "key-collision"),
    ];
    expect(verdicts({ ...withInterview, interviews: twins })).toEqual([
      "cannot-tell event-time-unknown",
    ]);
  });

  test("a refusal by the child is told from a refusal by an adult", () => {
    const refused = (by: "child" | "parentCarer") =>
      from("interview-log", {
        ...held,
        completed: null,
        outcome: code("declined"),
        declinedBy: code(by),
      });
    expect(verdicts({ ...withInterview, interviews: [refused("child")] })).toEqual([
      "breached declined-by-child",
    ]);
    expect(verdicts({ ...withInterview, interviews: [refused("parentCarer")] })).toEqual([
      "breached no-event-recorded",
    ]);
  });
});

describe("the child's age", () => {
  const person: Person = {
    personKey: "C1",
    birth: day("2008-05-30"),
    birthCertainty: code("known"),
  };

  test("an adult at return is owed no interview", () => {
    expect(verdicts({ ...withInterview, persons: [from("ssda903-header", person)] })).toEqual([
      "not-applicable adult-at-return",
    ]);
  });

  test("two sources that disagree on the birth leave it untold", () => {
    const other = { ...person, birth: day("2010-05-30") };
    const persons = [from("ssda903-header", person), from("ssda903-missing", other)];
    expect(verdicts({ ...withInterview, persons })).toEqual(["met within-limit"]);
  });

  test("counts where nobody says how sure the birth is, and not where it is an estimate", () => {
    const { birthCertainty: _, ...unsaid } = person;
    const told = (one: Person) =>
      verdicts({ ...withInterview, persons: [from("ssda903-header", one)] });
    expect(told(unsaid)).toEqual(["not-applicable adult-at-return"]);
    expect(told({ ...person, birthCertainty: code("estimated") })).toEqual(["met within-limit"]);
  });

  test("one row of two that claims an id which is not its own leaves it untold", () => {
    const persons = [
      from("ssda903-header", person, "key-collision"),
      from("ssda903-missing", person),
    ];
    expect(verdicts({ ...withInterview, persons })).toEqual(["met within-limit"]);
  });

  test("two rows that claim one child's id leave it untold", () => {
    const persons = [
      from("ssda903-header", person, "key-collision"),
      from("ssda903-header", { ...person, personKey: "C1~2" }, "key-collision"),
    ];
    expect(verdicts({ ...withInterview, persons })).toEqual(["met within-limit"]);
  });
});
