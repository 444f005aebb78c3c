import * as z from "zod";
import { CalendarDay, type DaySpan, isCalendarDay } from "../../time/index.js";

/** The parts of a written record that must each hold text or a coded "not known". */
export const RECORD_FIELDS = ["reasons", "whereAndWith", "harmOrRisk", "childWords"] as const;

/** One part of the written record of an interview. */
export type RecordField = (typeof RECORD_FIELDS)[number];

/** What may come from a source that an authority has not loaded. */
export const USE_PARTS = [
  "record",
  "riskUpdates",
  "concerns",
  "actions",
  "nextDecisions",
  "starts",
  "riskMeetings",
] as const;

/** Something that happened on a day; `null`, or a text that is no day, when the day is not known. */
export interface DatedRecord {
  readonly date: string | null;
}

/** A record that may name the interview as its ground. */
export interface CitingRecord extends DatedRecord {
  /** `null` when it is not known whether it names the interview. */
  readonly citesRhi: boolean | null;
}

/** Something learned in the interview that police or a partner may need to know. */
export interface InterviewConcern {
  readonly id: string;
  /** `null` when nobody recorded whether it is to be shared. */
  readonly shareable: boolean | null;
  /** The day on which it was sent to police or the named partner; `null` when it was not. */
  readonly sharedDate: string | null;
}

/** Something to be done because of the interview. */
export interface InterviewAction {
  readonly owner: string | null;
  readonly dueDate: string | null;
  readonly closedDate: string | null;
  /** What shows that it was done, in words or as a document reference. */
  readonly evidence: string | null;
}

/** One completed return home interview, and what became of it. Days are London days, `YYYY-MM-DD`. */
export interface InterviewUse {
  /** The last London day of which the records speak; a later date has not happened yet. */
  readonly asOf: string;
  readonly rhi: { readonly id: string; readonly interviewDate: string | null };
  readonly record: {
    readonly signedOffDate: string | null;
    readonly fields: { readonly [Field in RecordField]?: string | null };
  } | null;
  /** Risk assessments and safety plans of the child. */
  readonly riskUpdates: readonly CitingRecord[];
  /** A manager's statement that the interview told nothing new. */
  readonly noNewInformation: { readonly by: string | null; readonly reason: string | null } | null;
  readonly concerns: readonly InterviewConcern[];
  readonly actions: readonly InterviewAction[];
  /** Plan reviews, strategy discussions and looked-after reviews of the child. */
  readonly nextDecisions: readonly CitingRecord[];
  /** Starts of the child's missing episodes; left out when no source supplies them. */
  readonly starts?: readonly DatedRecord[];
  /** Multi-agency risk meetings about the child; left out when no source supplies them. */
  readonly riskMeetings?: readonly DatedRecord[];
  /** What no loaded source can carry: silence there is not a failing. */
  readonly notSupplied?: readonly (typeof USE_PARTS)[number][];
}

const text = z.string().nullable();
const dated = z.strictObject({ date: text });
const citing = z.strictObject({ date: text, citesRhi: z.boolean().nullable() });

/** Checks an {@link InterviewUse} that comes from outside. */
export const InterviewUse: z.ZodType<InterviewUse> = z.strictObject({
  asOf: CalendarDay,
  rhi: z.strictObject({ id: z.string().min(1), interviewDate: text }),
  record: z
    .strictObject({
      signedOffDate: text,
      fields: z.strictObject({
        reasons: text.exactOptional(),
        whereAndWith: text.exactOptional(),
        harmOrRisk: text.exactOptional(),
        childWords: text.exactOptional(),
      }),
    })
    .nullable(),
  riskUpdates: z.array(citing),
  noNewInformation: z.strictObject({ by: text, reason: text }).nullable(),
  concerns: z.array(
    z.strictObject({
      id: z.string().min(1),
      shareable: z.boolean().nullable(),
      sharedDate: text,
    }),
  ),
  actions: z.array(
    z.strictObject({ owner: text, dueDate: text, closedDate: text, evidence: text }),
  ),
  nextDecisions: z.array(citing),
  starts: z.array(dated).exactOptional(),
  riskMeetings: z.array(dated).exactOptional(),
  notSupplied: z.array(z.enum(USE_PARTS)).exactOptional(),
});

/** The day of the interview, or `null` when it is not known. */
export function interviewDayOf({ rhi: { interviewDate } }: InterviewUse): string | null {
  return interviewDate !== null && isCalendarDay(interviewDate) ? interviewDate : null;
}

/** Whether no loaded source can carry a part: silence there is not a failing. */
export function isNotSupplied(
  { notSupplied }: InterviewUse,
  part: (typeof USE_PARTS)[number],
): boolean {
  return notSupplied?.includes(part) ?? false;
}

/** The duty to use an interview arises with it. */
export function useDutyArose(subject: InterviewUse): DaySpan | null {
  const day = interviewDayOf(subject);
  return day === null ? null : { earliestOn: day, latestOn: day };
}

/** Whether a text says anything. */
export function holdsText(recorded: string | null | undefined): recorded is string {
  return recorded !== null && recorded !== undefined && recorded.trim() !== "";
}
