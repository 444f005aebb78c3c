import * as z from "zod";
import { Temporal } from "./temporal.js";
import { AnyCode, type Code, Key } from "./value.js";

/** Where a looked-after child lives. */
export interface Placement {
  readonly placementKey: string;
  readonly personKey: string;
  readonly type?: Code | null;
  readonly provider?: Code | null;
  readonly started: Temporal;
  readonly ended?: Temporal | null;
  readonly changeReason?: Code | null;
  /** The inspectorate's number of the setting, as text: its `SC` is kept. */
  readonly urn?: string | null;
  /** For authorised eyes only; a placeholder of the source (ZZ, XX) is `null`. */
  readonly postcode?: string | null;
}

/** Checks a {@link Placement}. A field that is left out is one its stream cannot carry. */
export const Placement: z.ZodType<Placement> = z.strictObject({
  placementKey: Key,
  personKey: Key,
  type: AnyCode.nullable().exactOptional(),
  provider: AnyCode.nullable().exactOptional(),
  started: Temporal,
  ended: Temporal.nullable().exactOptional(),
  changeReason: AnyCode.nullable().exactOptional(),
  urn: Key.nullable().exactOptional(),
  postcode: Key.nullable().exactOptional(),
});
