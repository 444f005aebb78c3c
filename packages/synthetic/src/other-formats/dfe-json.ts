import { dayText } from "../calendar/day.js";
import type { SyntheticFile } from "../sheet.js";
import type { Life } from "../world/life.js";

/** The children and their periods of care as JSON shaped as the department's API takes it. */
export function dfeJson(lives: readonly Life[]): SyntheticFile {
  const children = lives.map(({ child }) => ({
    la_child_id: child.childId,
    child_details: {
      date_of_birth: dayText(child.bornOn),
      sex: child.sex,
      uasc_flag: child.isUnaccompanied,
      purge: false,
    },
    social_care_episodes: [
      {
        referral_date: dayText(child.enteredOn),
        referral_source: "1A",
        child_looked_after_placements: [
          {
            start_date: dayText(child.enteredOn),
            start_reason: "S",
            placement_type: "U4",
            ...(child.leftOn === null ? {} : { end_date: dayText(child.leftOn) }),
          },
        ],
        purge: false,
      },
    ],
    purge: false,
  }));
  return { name: "children.json", text: `${JSON.stringify(children, null, 1)}\n` };
}
