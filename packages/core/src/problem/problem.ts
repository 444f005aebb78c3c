import type { z } from "zod";

/** What is wrong with data that a person wrote, and where. */
export interface Problem {
  /** As `domains[0].questions[2].scale`; the name given for the whole when it is about all of it. */
  readonly path: string;
  readonly problem: string;
}

/** The problems that a schema found, in our words when the schema was given {@link tell}. */
export function problemsOf(error: z.ZodError, whole: string): readonly Problem[] {
  return error.issues.map(({ path, message }) => ({
    path: pathText(path) || whole,
    problem: message,
  }));
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`));
  return text.join("").replace(/^\./, "");
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

/** Says what to do about a value of the wrong shape, and never repeats the value. */
export function tell(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return "is missing";
  switch (issue.code) {
    case "invalid_type":
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be ${issue.values.length > 1 ? "one of: " : ""}${issue.values.join(", ")}`;
    case "unrecognized_keys":
      return `has fields that are not known here; take out or rename: ${issue.keys.join(", ")}`;
    case "invalid_format":
      return "must be a day, as 2026-01-31";
    case "too_small":
      return issue.origin === "number" ? "must be 1 or more" : "must not be empty";
    default:
      return undefined;
  }
}

/**
 * A problem for each text that repeats an earlier one.
 *
 * @param texts each with its path
 * @param noun what the text is, as `question id`
 */
export function repeats(
  texts: readonly (readonly [path: string, text: string])[],
  noun: string,
): readonly Problem[] {
  const seen = new Map<string, string>();
  return texts.flatMap(([path, text]) => {
    const first = seen.get(text);
    if (first !== undefined)
      return [{ path, problem: `repeats the ${noun} "${text}" of ${first}` }];
    seen.set(text, path);
    return [];
  });
}
