import type { RuleCase } from "../../rule/index.js";
import type { actionsFollowedUp } from "./actions-followed-up.js";
import { answer, told, UNDATED } from "./interview-use.cases.js";
import type { InterviewAction, InterviewUse } from "./interview-use.js";

type ActionsCase = RuleCase<InterviewUse, typeof actionsFollowedUp.defaults>;

const DUE = "2026-06-20";
const action = (changes: Partial<InterviewAction>): InterviewAction => ({
  owner: "role:social-worker",
  dueDate: DUE,
  closedDate: null,
  evidence: null,
  ...changes,
});
const CLOSED = action({ closedDate: "2026-06-19", evidence: "plan changed" });
const OPEN = action({});

/** RHI-U4 by example: at least one for every reason of every outcome. */
export const actionsFollowedUpCases: readonly ActionsCase[] = [
  {
    why: "closed with evidence on the due date",
    subject: told({ actions: [action({ closedDate: DUE, evidence: "note 12" })] }),
    expect: answer("met", "in-time"),
  },
  {
    why: "closed with evidence on the day after the due date",
    subject: told({ actions: [action({ closedDate: "2026-06-21", evidence: "note 12" })] }),
    expect: answer("breached", "late"),
  },
  {
    why: "closed with evidence while time remained",
    subject: told({ actions: [CLOSED], asOf: "2026-06-19" }),
    expect: answer("met", "in-time"),
  },
  {
    why: "closed in time, with nothing to show for it",
    subject: told({ actions: [action({ closedDate: "2026-06-19", evidence: " " })] }),
    expect: answer("breached", "closed-without-evidence"),
  },
  {
    why: "closed without evidence fails before the due date too",
    subject: told({ actions: [action({ closedDate: "2026-06-10" })], asOf: "2026-06-10" }),
    expect: answer("breached", "closed-without-evidence"),
  },
  {
    why: "open on the due date",
    subject: told({ actions: [OPEN], asOf: DUE }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "open on the day after the due date",
    subject: told({ actions: [OPEN], asOf: "2026-06-21" }),
    expect: answer("breached", "action-overdue"),
  },
  {
    why: "closed after the day of the records: still open, and overdue",
    subject: told({
      actions: [action({ closedDate: "2026-06-25", evidence: "note 12" })],
      asOf: "2026-06-21",
    }),
    expect: answer("breached", "action-overdue"),
  },
  {
    why: "closed after the day of the records: still open, and not yet due",
    subject: told({ actions: [CLOSED], asOf: "2026-06-18" }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "nobody owns it, whatever else is done",
    subject: told({ actions: [{ ...CLOSED, owner: null }] }),
    expect: answer("breached", "action-unowned"),
  },
  {
    why: "the owner is blank, and time remains",
    subject: told({ actions: [action({ owner: "" })], asOf: "2026-06-10" }),
    expect: answer("breached", "action-unowned"),
  },
  {
    why: "it has no due date",
    subject: told({ actions: [action({ dueDate: null })] }),
    expect: answer("breached", "action-unowned"),
  },
  {
    why: "one closed, one overdue",
    subject: told({ actions: [CLOSED, OPEN] }),
    expect: answer("breached", "action-overdue"),
  },
  {
    why: "two fail: the first names the reason",
    subject: told({ actions: [OPEN, action({ owner: null })] }),
    expect: answer("breached", "action-overdue"),
  },
  {
    why: "one due on a day that cannot be read outweighs one that waits",
    subject: told({
      actions: [action({ dueDate: "2026-07-20" }), action({ dueDate: "next week" })],
    }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "one that waits outweighs one that is closed",
    subject: told({ actions: [CLOSED, action({ dueDate: "2026-07-20" })] }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "closed with evidence on a day that cannot be read, past the due date",
    subject: told({ actions: [action({ closedDate: "done", evidence: "note 12" })] }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "closed with evidence on a day that cannot be read, while time remains",
    subject: told({
      actions: [action({ closedDate: "done", evidence: "note 12" })],
      asOf: DUE,
    }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "closed without evidence on a day that cannot be read",
    subject: told({ actions: [action({ closedDate: "done" })] }),
    expect: answer("breached", "closed-without-evidence"),
  },
  {
    why: "nothing had to be done",
    subject: told({ actions: [] }),
    expect: answer("not-applicable", "no-action"),
  },
  {
    why: "nobody recorded the day of the interview",
    subject: told({ rhi: UNDATED, actions: [CLOSED] }),
    expect: answer("cannot-tell", "date-unknown"),
  },
  {
    why: "no loaded source carries actions",
    subject: told({ notSupplied: ["actions"] }),
    expect: answer("cannot-tell", "not-supplied"),
  },
  {
    why: "another part is not supplied",
    subject: told({ notSupplied: ["concerns"] }),
    expect: answer("not-applicable", "no-action"),
  },
];
