import type {
  Assessment,
  ClaPeriod,
  Contribution,
  Meeting,
  Plan,
  Referral,
  S47Enquiry,
  Visit,
} from "../../records/index.js";

/** The stored records that the clocks of assessment and child protection judge. */
export interface AssessmentRecords {
  readonly referrals: readonly Contribution<Referral>[];
  readonly assessments: readonly Contribution<Assessment>[];
  readonly enquiries: readonly Contribution<S47Enquiry>[];
  readonly plans: readonly Contribution<Plan>[];
  readonly claPeriods: readonly Contribution<ClaPeriod>[];
  /** Of every child: a kind of visit that none has on record is taken as not supplied. */
  readonly visits: readonly Contribution<Visit>[];
  /** Of every child: a kind of meeting that none has on record is taken as not supplied. */
  readonly meetings: readonly Contribution<Meeting>[];
  /** Every `entity.field` that some loaded source can carry, blank or not. */
  readonly suppliedFields: ReadonlySet<string>;
}

/** What an authority may choose of how its records are read. */
export interface ClockStarts {
  /** What starts the clock of the initial conference: the strategy discussion unless set. */
  readonly icpcFrom?: "strategyHeld" | "started";
}
