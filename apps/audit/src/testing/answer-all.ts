import type { AuditTemplate } from "@waymark/core";
import type { Browser } from "./browser.js";

/** Answers to some questions; every other one gets the first of these that its scale offers. */
export type ChosenAnswers = Readonly<Record<string, string>>;

const REASONABLE = ["good", "met", "yes"];

/** The form of one domain, with the version that each question has when nothing was saved before. */
export function sectionForm(
  template: AuditTemplate,
  domainId: string,
  chosen: ChosenAnswers = {},
): Readonly<Record<string, string>> {
  const questions = template.domains.find(({ id }) => id === domainId)?.questions ?? [];
  return Object.fromEntries(
    questions.flatMap(({ id, scale }) => {
      const offered = Object.keys(template.scales[scale] ?? {});
      const answer = chosen[id] ?? REASONABLE.find((one) => offered.includes(one)) ?? "";
      return [
        [`answer-${id}`, answer],
        [`reason-${id}`, answer === "na" ? "The child was not missing in the period" : ""],
        [`evidence-${id}`, `Noted for ${id}`],
      ];
    }),
  );
}

/** Fills in every part of an audit. */
export async function answerAll(
  auditor: Browser,
  audit: string,
  template: AuditTemplate,
  chosen: ChosenAnswers = {},
): Promise<void> {
  await auditor.open(audit);
  for (const { id } of template.domains) {
    await auditor.send(`${audit}/sections/${id}`, sectionForm(template, id, chosen));
  }
}
