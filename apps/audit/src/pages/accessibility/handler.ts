import { view } from "../../routes/answer.js";
import { type Page, plain, publicPage } from "../../routes/page.js";

/** How accessible the app is, and what is known not to be. */
export const accessibility: Page = publicPage(plain, () => view("accessibility"));
