import type { Stage } from "../subject.js";

const STAGES = ["returned", "offered", "contacted", "completed"] as const;

const CARRIED_BY: { readonly [Name in Stage | "returned"]: string } = {
  returned: "missing_episode.returned",
  offered: "return_interview.offered",
  contacted: "return_interview.firstContact",
  completed: "return_interview.completed",
};

/**
 * What no loaded source can carry: silence there is not a missed interview.
 *
 * @param suppliedFields every `entity.field` that some loaded source can carry, blank or not
 */
export function stagesNotSupplied(
  suppliedFields: ReadonlySet<string>,
): readonly (Stage | "returned")[] {
  return STAGES.filter((name) => !suppliedFields.has(CARRIED_BY[name]));
}
