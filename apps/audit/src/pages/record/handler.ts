import { z } from "zod";
import { absent } from "../../refusal.js";
import { view } from "../../routes/answer.js";
import { type Page, page, plain } from "../../routes/page.js";

const RecordParams: z.ZodType<{ readonly recordId: string }> = z.object({ recordId: z.uuid() });

/** The facts on record about one child, with a verdict and its evidence for each missing episode. */
export const record: Page = page(
  { ...plain, params: RecordParams },
  async ({ params, user, grants }, { records }) => {
    const facts = await records.find(params.recordId, user, grants);
    if (facts === null) throw absent();
    return view("record", { record: facts });
  },
);
