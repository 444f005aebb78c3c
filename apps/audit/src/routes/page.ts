import { z } from "zod";
import type { Grant } from "../access/grant.js";
import { absent, Refusal } from "../refusal.js";
import type { Services } from "../services/services.js";
import type { User } from "../services/users.js";
import type { Answer } from "./answer.js";

/** What a request brings, before a page has checked it. */
export interface RawVisit {
  readonly user: User | null;
  readonly grants: readonly Grant[];
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Query;
  readonly form: Readonly<Record<string, string>>;
  /** Where the person was going when they were sent to sign in. */
  readonly returnTo: ReturnTo | null;
}

/** The parameters of a GET, each with every value it was given. */
export type Query = ReadonlyMap<string, readonly string[]>;

/** A page that somebody asked for before signing in, and the roles that may open it. */
export interface ReturnTo {
  readonly url: string;
  readonly roles: readonly string[];
}

/** What a handler reads: checked parameters and form, and who asks. */
export interface Visit<Params, Form> {
  readonly user: User;
  readonly grants: readonly Grant[];
  readonly params: Params;
  readonly query: Query;
  readonly form: Form;
}

/** As {@link Visit}, for a page that is open to anybody. */
export interface PublicVisit<Params, Form> extends Omit<Visit<Params, Form>, "user" | "grants"> {
  readonly user: User | null;
  readonly returnTo: ReturnTo | null;
}

/** A page as the routes call it. */
export interface Page {
  readonly isPublic: boolean;
  answer(raw: RawVisit, services: Services): Promise<Answer>;
}

/** The shapes that a page expects of what it is sent. */
export interface Input<Params, Form> {
  /** A parameter of the wrong shape is a page that does not exist. */
  readonly params: z.ZodType<Params>;
  /** A form with a field of the wrong shape, or one that is not known, is refused with 422. */
  readonly form: z.ZodType<Form>;
}

/** No field at all. */
const Nothing: z.ZodType<object> = z.strictObject({});

/** The input of a page that takes neither parameters nor a form. */
export const plain: Input<object, object> = { params: Nothing, form: Nothing };

type Handle<V> = (visit: V, services: Services) => Promise<Answer> | Answer;

/** Makes a page for people who have signed in: checked input, one service, one view. */
export function page<Params, Form>(
  input: Input<Params, Form>,
  handle: Handle<Visit<Params, Form>>,
): Page {
  return {
    isPublic: false,
    async answer(raw, services) {
      const { user, grants, query } = raw;
      if (user === null) throw new Refusal(403, "signed-out");
      return handle({ user, grants, query, ...check(input, raw) }, services);
    },
  };
}

/** Makes a page that is open to anybody. */
export function publicPage<Params, Form>(
  input: Input<Params, Form>,
  handle: Handle<PublicVisit<Params, Form>>,
): Page {
  return {
    isPublic: true,
    async answer(raw, services) {
      const { user, query, returnTo } = raw;
      return handle({ user, query, returnTo, ...check(input, raw) }, services);
    },
  };
}

function check<Params, Form>(
  { params, form }: Input<Params, Form>,
  raw: RawVisit,
): { readonly params: Params; readonly form: Form } {
  const readParams = params.safeParse(raw.params);
  if (!readParams.success) throw absent();
  const readForm = form.safeParse(raw.form);
  if (!readForm.success) throw new Refusal(422, "form-shape");
  return { params: readParams.data, form: readForm.data };
}
