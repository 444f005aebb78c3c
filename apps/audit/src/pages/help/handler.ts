import { OUTCOMES, timeliness } from "@waymark/core";
import { view } from "../../routes/answer.js";
import { type Page, plain, publicPage } from "../../routes/page.js";

/** What the words of this app mean, and the rule it judges by. */
export const help: Page = publicPage(plain, () =>
  view("help", { outcomes: OUTCOMES, rule: timeliness }),
);
