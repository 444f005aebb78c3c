import { view } from "../../routes/answer.js";
import { type Page, page, plain } from "../../routes/page.js";

/** What waits for a person today, and how fresh the data are. */
export const home: Page = page(plain, async ({ user }, { findWaiting }) =>
  view("home", await findWaiting(user)),
);
