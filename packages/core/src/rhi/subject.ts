import * as z from "zod";
import { Instant, TimeValue } from "../time/index.js";

/** How far an interview has come. Three separate verdicts, never merged. */
export const STAGES = ["offered", "contacted", "completed"] as const;

/** One stage of a return home interview. */
export type Stage = (typeof STAGES)[number];

/** A missing episode as the rule judges it. A field left out means the plain case. */
export interface Episode {
  readonly id: string;
  readonly start?: TimeValue | null;
  /** The return of the child; `null` when none is recorded. Found is not returned. */
  readonly end?: TimeValue | null;
  readonly endReason?: "found-deceased" | null;
  readonly stillMissing?: boolean;
  readonly status?: "missing" | "away-without-authorisation" | "unknown";
  readonly responsible?: "own" | "other" | "unknown";
}

/** An interview that is on record as covering the episode. */
export interface Interview {
  readonly id: string;
  readonly offered?: TimeValue | null;
  readonly contacted?: TimeValue | null;
  readonly completed?: TimeValue | null;
  readonly response?: "accepted" | "declined" | "no-answer" | null;
}

/** What is known of the child that bears on the duty. */
export interface Child {
  /** The day of birth, as `YYYY-MM-DD`. */
  readonly dob?: string | null;
  readonly death?: TimeValue | null;
}

/** One return to be judged: the episode, the interviews linked to it, and what the sources can carry. */
export interface ReturnSubject {
  /** The instant as at which the records speak, ISO 8601 with offset. */
  readonly asOf: string;
  readonly child?: Child;
  readonly episode: Episode;
  /** In recorded order. Only interviews with a recorded link; none is ever inferred from dates. */
  readonly interviews: readonly Interview[];
  /** What no loaded source can carry: silence there is not a missed interview. */
  readonly notSupplied?: readonly (Stage | "returned")[];
}

const time = TimeValue.nullable().exactOptional();

const Child: z.ZodType<Child> = z.strictObject({
  dob: z.iso.date().nullable().exactOptional(),
  death: time,
});

const Episode: z.ZodType<Episode> = z.strictObject({
  id: z.string().min(1),
  start: time,
  end: time,
  endReason: z.literal("found-deceased").nullable().exactOptional(),
  stillMissing: z.boolean().exactOptional(),
  status: z.enum(["missing", "away-without-authorisation", "unknown"]).exactOptional(),
  responsible: z.enum(["own", "other", "unknown"]).exactOptional(),
});

const Interview: z.ZodType<Interview> = z.strictObject({
  id: z.string().min(1),
  offered: time,
  contacted: time,
  completed: time,
  response: z.enum(["accepted", "declined", "no-answer"]).nullable().exactOptional(),
});

/** Checks a {@link ReturnSubject} that comes from outside. */
export const ReturnSubject: z.ZodType<ReturnSubject> = z.strictObject({
  asOf: Instant,
  child: Child.exactOptional(),
  episode: Episode,
  interviews: z.array(Interview),
  notSupplied: z.array(z.enum([...STAGES, "returned"])).exactOptional(),
});
