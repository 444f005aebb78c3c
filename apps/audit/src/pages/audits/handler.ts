import { view } from "../../routes/answer.js";
import { type Page, page, plain } from "../../routes/page.js";

/** The audits that a person may open. */
export const audits: Page = page(plain, async ({ user, grants }, services) => {
  const list = await services.audits.list(user, grants);
  return view("audits", { list, hasLoaded: (await services.readDataState()).run !== null });
});
