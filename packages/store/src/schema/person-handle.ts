/** Our own random id under which a child appears in addresses, so that no key of theirs does. */
export interface PersonHandleTable {
  readonly authority_code: string;
  readonly person_key: string;
  readonly handle: string;
}
