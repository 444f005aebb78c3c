/** The invented authority's code; no authority has it. */
export const AUTHORITY_CODE = "000";

/**
 * Every number here is ASSUMED: chosen for a believable authority and published by nobody. The
 * published figures it is held against are in `anchors.ts`. An object is codes with their weights; a
 * list of weights by age begins at age 0.
 */
export const assumed = {
  population: {
    lookedAfterAtEnd: 375, // at scale 1: England's rate on Trafford's children
    leaversAYear: 105, // so that about 480 are looked after at some time in a year
    shareTurning18: 0.43, // of those who leave
    ageAtEnd: [17, 11, 10, 10, 10, 11, 11, 12, 13, 14, 17, 19, 21, 24, 27, 30, 42, 48],
    ageAtLeaving: [6, 9, 8, 7, 6, 5, 4, 4, 4, 4, 4, 5, 5, 6, 7, 8, 9, 9], // but for those turning 18
    stayMeanDays: 1200, // how long care lasts
    shortestStayDays: 10, // so that no stay is over before it is recorded
    shareGirls: 0.46, // of all but the unaccompanied
    unaccompaniedFromAge: 15, // the age on the last day
    shareUnaccompanied: 0.2, // of children of that age
    shareGirlsUnaccompanied: 0.05, // nearly all are boys
    shareToGuardians: 0.3, // of those who leave under 18 and are not adopted
    adoption: {
      belowAge: 8, // adopted children are young
      shortestStayDays: 420, // care before an adoption
      share: 0.45, // of those young enough, and here long enough
      placedFewestDays: 90, // with their adopters before the order
      placedMostDays: 300, // and at most
    },
  },
  missing: {
    shareOfChildren: 0.13, // a little above the published 11 %, to reach some 400 incidents a year
    shareTurning18: 0.7, // of those of them who leave
    ageLastSeen: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 5, 9, 15, 23, 43, 61], // rising with age
    youngestAge: 10, // younger children are one incident in 600
    logSeriesQ: 0.95, // incidents per child and year: mean 6.3, 32 % exactly one
    mostAYear: 60, // the log-series has no end; a year has
    yearToYearTurn: 0.1, // how far a child's place among the others moves in a year
    fewestDaysPerEpisode: 3, // no more absences than one in so many days
    awayPerMissing: 0.08, // absences without authorisation beside each missing incident
    shareInBurst: 0.35, // of absences that follow close on another
    burstGapDays: 3, // how close
    medianHours: 8, // how long an absence lasts
    sigma: 1.4, // log-normal: with that median, 90 % are over within 48 hours
    shortestHours: 0.5, // shorter absences are not recorded
    weekdayWeights: [10, 9, 10, 11, 19, 12, 9], // from Monday; the peak is on Friday
    hourWeights: [6, 4, 2, 1, 1, 1, 1, 2, 3, 3, 3, 3, 4, 4, 5, 7, 9, 11, 13, 15, 17, 18, 16, 11], // from midnight; most go in the evening
    shareOnChangeNight: 0.14, // of those who go missing, on each night of a clock change
    changeNightMinutes: 240, // they are back within so many minutes of midnight
    shareStillMissing: 0.07, // of those who go missing, on the last day
    longestOpenDays: 9, // since when
  },
  interviews: {
    courses: {
      "same-day": 29,
      "within-72-hours": 43,
      late: 11,
      declined: 7,
      "not-contactable": 4,
      "not-offered": 4,
      "nothing-recorded": 2,
    }, // what becomes of an interview
    hours: {
      sameDay: [1, 16], // after the return: always holds some working hours
      within72: [20, 72], // the second or third day
      lateMean: 110, // beyond 72 hours: an exponential tail
      offer: [1, 40], // when an offer is made that comes to nothing
    },
    workingTimes: { first: "09:00", last: "19:45" }, // when interviewers work, every day
    shareOfAway: 0.3, // of absences without authorisation that get an interview all the same
    shareDeclinedByCarer: 0.15, // of refusals
    sharedWithinHours: 72, // a new absence so soon may share the interview of the one before
    shareShared: 0.5, // and does so in this share
    mostShared: 4, // returns in one interview
  },
  log: {
    shareKept: 0.96, // of interviews that reach the log
    shareDayOnly: { offered: 0.2, contacted: 0.15, completed: 0.06, returned: 0.08 }, // no time
    shareNoDay: { completed: 0.01 }, // held, and nobody wrote when
    independent: { yes: 80, no: 14, na: 2, "": 4 }, // was the interviewer independent
    shareStatusBlank: 0.05, // of missing episodes whose status is left blank
    draftDays: 4, // a form about a conversation this recent is still being typed
  },
  workers: {
    childrenPerPost: 14, // about one caseload
    tenureMeanDays: 500, // how long a worker holds a post, beyond the shortest
    shortestTenureDays: 40, // and at least
    shareAgency: 0.13, // of those in post
    fte: { "1": 78, "0.8": 12, "0.6": 8, "0.5": 2 }, // how much of a full week
    shareOfPostsEmpty: 0.14, // beside each post that is filled
    reasonsForHandover: { LEFTRL: 45, ORGRST: 15, TSPROC: 20, ABSENC: 10, MANAGE: 5, OTHERS: 5 },
  },
  record: {
    ethnicities: {
      WBRI: 66,
      WOTH: 5,
      MWBC: 6,
      MWAS: 3,
      MOTH: 4,
      APKN: 5,
      BAFR: 4,
      BCRB: 3,
      OOTH: 4,
    },
    ethnicitiesUnaccompanied: { BAFR: 40, OOTH: 40, AOTH: 20 },
    schoolAge: 5, // below it a child has no pupil number
    motherFromAge: 14, // MOTHER is left blank for younger girls
    shareMothers: 0.02, // of girls of that age
    needs: { N1: 64, N2: 3, N3: 4, N4: 7, N5: 14, N6: 2, N7: 2, N8: 4 },
    firstStatuses: { V2: 45, C1: 45, C2: 8, L2: 2 },
    laterStatuses: { V2: "C1", L2: "C1", C1: "C2" }, // what each may turn into
    changeReasons: { P: 40, L: 45, B: 15 }, // while the legal status may still change
    daysBetweenChanges: 420, // mean length of an episode, beyond the shortest
    daysBetweenChangesOfMissing: 200, // the same for children who go missing
    shortestEpisodeDays: 7, // and at least
    placements: {
      under10: { U1: 10, U2: 5, U3: 10, U4: 35, U5: 10, U6: 15, P1: 15 },
      from10: { U1: 8, U3: 8, U4: 34, U6: 20, P1: 10, K2: 14, R2: 6 },
      from10GoesMissing: { U4: 20, U6: 20, P1: 6, K2: 46, K1: 4, R5: 4 },
      from16: { U4: 26, U6: 12, P1: 6, K2: 16, P3: 10, Z1: 30 },
    },
    providers: { PR1: 50, PR2: 5, PR4: 40, PR5: 5 },
    providersUnregistered: { PR1: 30, PR3: 10, PR4: 60 },
    reasonsForMove: { CARPL: 40, LAREQ: 15, CREQB: 15, CREQO: 5, CHILD: 10, PLACE: 5, OTHER: 10 },
    endReasons: {
      "turned-18": { E5: 30, E6: 25, E7: 15, E17: 30 },
      "returned-home": { E4A: 70, E4B: 20, E13: 10 },
      guardianship: { E45: 50, E46: 15, E47: 30, E48: 5 },
      adopted: { E11: 55, E12: 45 },
    },
    firstReviewDays: [16, 28], // after the start
    secondReviewDays: [70, 91], // after the first
    laterReviewDays: [150, 183], // after the one before
    reviewCodes: { PN1: 55, PN2: 5, PN3: 10, PN4: 3, PN5: 10, PN6: 10, PN7: 7 },
    health: {
      convictedFromAge: 10, // the age of criminal responsibility
      convicted: 0.03, // shares of children from here on
      checkBelowAge: 5, // child health promotion checks are for the youngest
      check: 0.9,
      immunised: 0.85,
      teeth: 0.75,
      assessed: 0.9,
      highestSdq: 40, // the questionnaire's own range; the even spread over it is what is assumed
      shareScored: 0.8,
      sdqReasons: { SDQ1: 20, SDQ2: 20, SDQ3: 20, SDQ4: 30, SDQ5: 10 },
      substanceMisuse: 0.04,
      received: 0.5,
      offered: 0.8,
    },
    inTouch: { YES: 92, NO: 5, REFU: 2, NREQ: 1 },
    activities: { F1: 8, F2: 22, F4: 12, F5: 10, P2: 6, P4: 4, G4: 14, G5: 18, G6: 6 },
    homes: { B1: 8, C1: 4, D1: 10, E1: 12, H1: 6, K1: 14, R1: 10, T1: 14, U1: 12, V1: 6, Z1: 4 },
    adopters: { MF: 75, MM: 8, FF: 8, F1: 8, M1: 1 },
    matchedDaysBefore: [20, 60], // the match, before the child moves in
    intendedDaysBefore: [90, 250], // the decision for adoption, before the match
    shareByFosterCarer: 0.15, // of adoptions
    previousPermanence: { Z1: 95, P1: 2, P2: 3 },
    permanenceFromDays: 200, // of age
    doloFromAge: 12, // deprivation of liberty
    shareDolo: 0.02, // of children of that age
    doloDays: [20, 90], // how long an order lasts
  },
} as const;
