import type { User } from "./users.js";

/** The people to sign in as in a demonstration: those whose pages exist. */
export const personas: readonly User[] = [
  { userId: "demo-manager", displayName: "Demo manager", roles: ["manager"] },
  { userId: "demo-auditor", displayName: "Demo auditor", roles: ["auditor"] },
  { userId: "demo-qa-lead", displayName: "Demo QA lead", roles: ["qa-lead"] },
];
