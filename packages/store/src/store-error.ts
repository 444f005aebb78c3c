/**
 * A failure of the store.
 *
 * - `config`: a person must act (a folder that cannot be written, a wrong password)
 * - `transient`: another try may succeed (the database cannot be reached, a lock is held)
 * - `system`: a fault of ours (sums that do not balance, a record that breaks its own schema)
 *
 * `message` is one sentence or two for the person who can act. Neither it nor `detail` ever holds a
 * value from a record.
 */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly kind: "config" | "transient" | "system";
  readonly detail: Readonly<Record<string, string | number>>;

  constructor(
    kind: StoreError["kind"],
    says: {
      readonly tell: string;
      readonly detail?: StoreError["detail"];
      readonly cause?: unknown;
    },
  ) {
    super(says.tell, says.cause === undefined ? undefined : { cause: says.cause });
    this.kind = kind;
    this.detail = says.detail ?? {};
  }
}
