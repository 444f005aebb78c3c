import { view } from "../../routes/answer.js";
import { type Page, plain, publicPage } from "../../routes/page.js";

/** What the app keeps, where, and who sees it. */
export const privacy: Page = publicPage(plain, () => view("privacy"));
