import * as z from "zod";
import { CalendarDay } from "../time/index.js";

/** Who is to read a case study. */
export const AUDIENCES = ["board", "committee", "public"] as const;
/** One of {@link AUDIENCES}. */
export type Audience = (typeof AUDIENCES)[number];

/** One child's story, told for members (domain guide, 6.3). A person writes it; no record becomes one. */
export interface CaseStudy {
  /** A code that nobody outside can trace. */
  readonly pseudonymCode: string;
  readonly ageBand: string;
  readonly theme: string;
  readonly saidOrShowed: string;
  /** The words are the child's own: that needs consent to them. */
  readonly isInOwnWords: boolean;
  readonly howItWasHeard: string;
  readonly whatChanged: string;
  readonly whatDidNotAndWhy: string;
  /** What the child thinks now; `null` when the child has not been asked or would not say. */
  readonly whatTheChildThinksNow: string | null;
  readonly writtenById: string;
  readonly consent: {
    readonly givenBy: string;
    readonly givenOn: string;
    readonly audiences: readonly Audience[];
    readonly includesOwnWords: boolean;
    readonly withdrawnOn: string | null;
  } | null;
  /** A second person's check that nobody can be recognised. */
  readonly identifiabilityCheck: {
    readonly checkedById: string;
    readonly checkedOn: string;
    readonly canBeRecognised: boolean;
  } | null;
  readonly reviewOn: string;
}

/** Why a case study is not to be shown. */
export type CaseStudyRefusal =
  | "consent-missing"
  | "consent-withdrawn"
  | "consent-not-for-this-audience"
  | "no-consent-to-own-words"
  | "identifiability-not-checked"
  | "checked-by-its-author"
  | "child-can-be-recognised"
  | "review-overdue";

const text = z.string().min(1);

/** Checks the shape of a {@link CaseStudy} that comes from outside. */
export const CaseStudy: z.ZodType<CaseStudy> = z.strictObject({
  pseudonymCode: text,
  ageBand: text,
  theme: text,
  saidOrShowed: text,
  isInOwnWords: z.boolean(),
  howItWasHeard: text,
  whatChanged: text,
  whatDidNotAndWhy: text,
  whatTheChildThinksNow: text.nullable(),
  writtenById: text,
  consent: z
    .strictObject({
      givenBy: text,
      givenOn: CalendarDay,
      audiences: z.array(z.enum(AUDIENCES)),
      includesOwnWords: z.boolean(),
      withdrawnOn: CalendarDay.nullable(),
    })
    .nullable(),
  identifiabilityCheck: z
    .strictObject({ checkedById: text, checkedOn: CalendarDay, canBeRecognised: z.boolean() })
    .nullable(),
  reviewOn: CalendarDay,
});

/**
 * Everything that keeps a case study from being shown to an audience on a London day; none when it may
 * be. Consent that is withdrawn takes it out of every later report.
 */
export function caseStudyRefusals(
  { consent, identifiabilityCheck: check, isInOwnWords, writtenById, reviewOn }: CaseStudy,
  audience: Audience,
  on: string,
): readonly CaseStudyRefusal[] {
  return [
    ...whyNoConsent(consent, audience, isInOwnWords, on),
    ...whyRecognisable(check, writtenById, on),
    ...(reviewOn < on ? (["review-overdue"] as const) : []),
  ];
}

function whyNoConsent(
  consent: CaseStudy["consent"],
  audience: Audience,
  isInOwnWords: boolean,
  on: string,
): readonly CaseStudyRefusal[] {
  if (consent === null || consent.givenOn > on) return ["consent-missing"];
  if (consent.withdrawnOn !== null && consent.withdrawnOn <= on) return ["consent-withdrawn"];
  if (!consent.audiences.includes(audience)) return ["consent-not-for-this-audience"];
  return isInOwnWords && !consent.includesOwnWords ? ["no-consent-to-own-words"] : [];
}

function whyRecognisable(
  check: CaseStudy["identifiabilityCheck"],
  writtenById: string,
  on: string,
): readonly CaseStudyRefusal[] {
  if (check === null || check.checkedOn > on) return ["identifiability-not-checked"];
  if (check.checkedById === writtenById) return ["checked-by-its-author"];
  return check.canBeRecognised ? ["child-can-be-recognised"] : [];
}
