import { z } from "zod";
import { type Page, plain, publicPage } from "../../routes/page.js";

// A name with a hash, as the build of the assets writes them: no folder, and nothing else.
const Asset: z.ZodType<{ readonly file: readonly string[] }> = z.strictObject({
  file: z.tuple([z.string().regex(/^[a-z-]+-[0-9a-f]{16}\.(css|js|svg)$/)]),
});

/** A style sheet, script or image under the name that carries its hash. */
export const asset: Page = publicPage({ ...plain, params: Asset }, ({ params: { file } }) => ({
  kind: "asset",
  file: file.join("/"),
}));
