import { z } from "zod";
import { type Answer, view } from "../../routes/answer.js";
import { type Page, plain, publicPage, type ReturnTo } from "../../routes/page.js";
import { personas } from "../../services/personas.js";
import type { User } from "../../services/users.js";

/** The people to sign in as. */
export const demo: Page = publicPage(plain, () => view("demo", { personas }));

const Choice: z.ZodType<{ readonly persona: string }> = z.strictObject({
  persona: z.enum(personas.map(({ userId }) => userId)),
});

/** Signs in as one of them, and goes on to the page that was asked for, if that person may open it. */
export const choosePersona: Page = publicPage(
  { ...plain, form: Choice },
  async ({ form, returnTo }, { users, log }): Promise<Answer> => {
    const user = await users.find(form.persona);
    if (user === null) return view("demo", { personas }, 503);
    log("session-started", { userId: user.userId });
    return { kind: "sign-in", userId: user.userId, to: landing(user, returnTo) };
  },
);

function landing({ roles }: User, returnTo: ReturnTo | null): string {
  const isOpen = returnTo?.roles.some((role) => roles.some((own) => own === role)) ?? false;
  return returnTo !== null && isOpen ? returnTo.url : "/";
}
