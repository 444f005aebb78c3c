import type {
  CodeField,
  ConstantField,
  DateAndTimeField,
  DateField,
  IdField,
  NaturalKeyField,
} from "./field.js";
import type { TableMapping } from "./table.js";

const EVENTS_FROM = "1990-01-01";

const child: IdField = { as: "id", from: "child_id" };
const interview: IdField = { as: "id", from: "interview_id" };

const start: DateField = {
  as: "date",
  from: "episode_{n}_missing_from_date",
  notBefore: EVENTS_FROM,
  isRequired: true,
};

const status: CodeField = {
  as: "code",
  from: "episode_{n}_status",
  words: { missing: "missing", away: "away" },
  blank: "missing",
  noColumn: "missing",
};

// The same parts as in the 903's missing table: the log names an episode by child, day and status.
const episodeKey: NaturalKeyField = { as: "naturalKey", parts: [child, start, status] };

/** The authority's own log of return home interviews; its layout is docs/interview-log.md. */
export const interviewLog: TableMapping = {
  source: "interview-log",
  title: "return home interview log",
  version: "1",
  columns: [
    "interview_id",
    "child_id",
    "outcome",
    "completed_date",
    "episode_1_missing_from_date",
    "episode_1_returned_date",
  ],
  required: ["interview_id", "child_id", "outcome", "episode_1_missing_from_date"],
  streams: [
    {
      entity: "return_interview",
      sameKey: "collide",
      fields: {
        interviewKey: interview,
        personKey: child,
        offered: time("offered"),
        firstContact: time("contacted"),
        completed: {
          ...time("completed"),
          happenedWhen: { column: "outcome", is: ["completed"] },
        },
        outcome: {
          as: "code",
          from: "outcome",
          words: {
            completed: "completed",
            declined: "declined",
            "not-contactable": "notContactable",
            "not-offered": "notOffered",
            withdrawn: "withdrawn",
            "in-progress": "inProgress",
          },
          blank: "unknown",
        },
        declinedBy: {
          as: "code",
          from: "declined_by",
          words: { child: "child", "parent-or-carer": "parentCarer" },
        },
        interviewerIndependent: {
          as: "tri",
          from: "independent",
          yes: ["yes", "y"],
          no: ["no", "n"],
          notApplicable: ["na"],
        },
        formStatus: {
          as: "code",
          from: "form_status",
          words: { final: "final", draft: "draft", cancelled: "cancelled" },
          blank: "unknown",
          noColumn: "final",
        },
      },
    },
    {
      entity: "missing_episode",
      sameKey: "agree",
      isRepeated: true,
      onlyWhenFilled: "episode_{n}_missing_from_date",
      inOrder: [["start", "returned"]],
      fields: {
        episodeKey,
        personKey: child,
        status,
        start,
        returned: time("episode_{n}_returned"),
        endMeans: declared("returned"),
        responsibleAuthority: declared("own"),
      },
    },
    {
      entity: "return_interview_episode",
      sameKey: "agree",
      isRepeated: true,
      onlyWhenFilled: "episode_{n}_missing_from_date",
      fields: {
        interviewKey: interview,
        episodeKey,
        linkMethod: declared("sourceKey"),
        candidates: { as: "constant", value: 1 },
      },
    },
  ],
};

function time(name: string): DateAndTimeField {
  return { as: "dateAndTime", date: `${name}_date`, time: `${name}_time`, notBefore: EVENTS_FROM };
}

function declared(code: string): ConstantField {
  return { as: "constant", value: { code, raw: null } };
}
