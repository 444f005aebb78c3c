import type { Role } from "../access/grant.js";
import type { User } from "../services/users.js";

/** One entry of the menu. */
export interface NavigationItem {
  readonly text: string;
  readonly href: string;
  readonly active: boolean;
}

interface Entry {
  readonly text: string;
  readonly href: string;
  readonly roles: readonly Role[] | "all";
}

const entries: readonly Entry[] = [
  { text: "Home", href: "/", roles: "all" },
  {
    text: "Missing episodes",
    href: "/dashboards/return-interviews/episodes",
    roles: ["qa-lead", "manager"],
  },
  { text: "Audits", href: "/audits", roles: ["auditor", "moderator", "qa-lead", "manager"] },
];

/** The menu of a person: one for all their roles together. A visitor has none. */
export function navigationFor(user: User | null, path: string): readonly NavigationItem[] {
  if (user === null) return [];
  return entries
    .filter(({ roles }) => roles === "all" || roles.some((role) => user.roles.includes(role)))
    .map(({ text, href }) => ({ text, href, active: isWithin(path, href) }));
}

function isWithin(path: string, href: string): boolean {
  return href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
}
