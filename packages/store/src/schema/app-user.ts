/** A person who signs in. */
export interface AppUserTable {
  readonly authority_code: string;
  readonly user_id: string;
  readonly display_name: string;
  readonly roles: readonly string[];
}
