/** A span of London days on which something is in force; both ends included, `to` null while open. */
export interface InForce {
  readonly from: string;
  readonly to: string | null;
}

/** Which of several versions holds for a duty that arose somewhere between two days. */
export type Chosen<Version extends InForce> =
  | { readonly kind: "one"; readonly version: Version }
  | { readonly kind: "none" }
  | { readonly kind: "uncertain" };

/**
 * Chooses the version in force on the day a duty arose, which may be known only as a span of days.
 *
 * @param versions   spans of days that do not overlap
 * @param earliestOn the first day on which the duty may have arisen
 * @param latestOn   the last such day
 * @returns `uncertain` when the span touches more than one version, or one and none
 */
export function chooseInForce<Version extends InForce>(
  versions: readonly Version[],
  earliestOn: string,
  latestOn: string,
): Chosen<Version> {
  const touched = versions.filter(
    ({ from, to }) => from <= latestOn && (to === null || earliestOn <= to),
  );
  const [only] = touched;
  if (only === undefined) return { kind: "none" };
  const covers = only.from <= earliestOn && (only.to === null || latestOn <= only.to);
  return covers ? { kind: "one", version: only } : { kind: "uncertain" };
}
