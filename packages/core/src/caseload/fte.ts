import { type Fraction, fraction, toFraction } from "../exact/index.js";

/** Why nothing can be divided by someone's full-time equivalent. */
export type FteFault = "fte-unknown" | "fte-not-positive" | "fte-implausible";

/** An exact full-time equivalent, or why there is none. */
export type Fte =
  | { readonly kind: "value"; readonly value: Fraction }
  | { readonly kind: "fault"; readonly reason: FteFault };

/** Reads a full-time equivalent. A high one is often hours in the wrong field. */
export function readFte(fte: number | null, maxFte: number): Fte {
  if (fte === null) return { kind: "fault", reason: "fte-unknown" };
  if (!(fte > 0)) return { kind: "fault", reason: "fte-not-positive" };
  if (fte > maxFte) return { kind: "fault", reason: "fte-implausible" };
  return { kind: "value", value: toFraction(fte) };
}

/** A count as a fraction. */
export function whole(count: number): Fraction {
  return fraction(BigInt(count), 1n);
}
