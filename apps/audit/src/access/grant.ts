/** Every role a person may hold. */
export const ROLES = [
  "auditor",
  "moderator",
  "qa-lead",
  "manager",
  "board-viewer",
  "admin",
  "integration-engineer",
] as const;

/** A role, as in the table of who may do what. */
export type Role = (typeof ROLES)[number];

/**
 * Which rows a role reaches on a route.
 *
 * - `all`: every record of the authority
 * - `own`: audits assigned to the person, and records one of them is on
 * - `read`: as `all`, no changes
 * - `team`: children held by teams the person manages
 * - `team-released`, `team-released-read`: as `team`, once the sample is released
 */
export type Scope = "all" | "own" | "read" | "team" | "team-released" | "team-released-read";

/** Who may use a route: anybody, or each of these roles within its scope. */
export type Access = "public" | Readonly<Partial<Record<Role, Scope>>>;

/** A role of a person that a route admits, with its scope there. */
export interface Grant {
  readonly role: Role;
  readonly scope: Scope;
}

/** The grants that a person's roles give on a route; a scope never widens because two roles meet. */
export function grantsOf(
  access: Exclude<Access, "public">,
  roles: readonly Role[],
): readonly Grant[] {
  return roles.flatMap((role) => {
    const scope = access[role];
    return scope === undefined ? [] : [{ role, scope }];
  });
}
