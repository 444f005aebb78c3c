import { view } from "../../routes/answer.js";
import { type Page, page, plain, publicPage } from "../../routes/page.js";

/** Ends the session. */
export const signOut: Page = page(plain, ({ user }, { log }) => {
  log("session-ended", { userId: user.userId });
  return { kind: "sign-out", to: "/signed-out" };
});

/** Says that the session is over. */
export const signedOut: Page = publicPage(plain, () => view("signed-out"));
