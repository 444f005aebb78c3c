import { view } from "../../routes/answer.js";
import { type Page, plain, publicPage } from "../../routes/page.js";

/** Says what this is, and where to sign in. */
export const signIn: Page = publicPage(plain, () => view("sign-in"));
