import type { Answer } from "../../routes/answer.js";
import { type Page, plain, publicPage } from "../../routes/page.js";

/** The process answers. */
export const live: Page = publicPage(plain, () => word(200, "live"));

/** The process answers, and so does its database. */
export const ready: Page = publicPage(plain, async (_visit, { readDataState }) => {
  try {
    await readDataState();
    return word(200, "ready");
  } catch {
    return word(503, "not ready");
  }
});

function word(status: number, text: string): Answer {
  return { kind: "word", status, word: text };
}
