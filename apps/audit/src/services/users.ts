import { findUser, type Store } from "@waymark/store";
import { ROLES, type Role } from "../access/grant.js";

/** A person who signs in. */
export interface User {
  readonly userId: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
}

/** The people who may sign in. */
export interface Users {
  find(userId: string): Promise<User | null>;
}

/** The people of one authority. A role that this app does not know gives nothing. */
export function createUsers(store: Store, authorityCode: string): Users {
  return {
    async find(userId) {
      const user = await findUser(store, authorityCode, userId);
      if (user === null) return null;
      return { ...user, roles: ROLES.filter((role) => user.roles.includes(role)) };
    },
  };
}
