import { tzOffset } from "@date-fns/tz";

/** The zone in which every wall-clock time and calendar day of this library is read. */
export const LONDON = "Europe/London";

/**
 * How many minutes London's clocks stand ahead of UTC at an instant, from the platform's own tables.
 *
 * @param ms milliseconds since 1970 in UTC
 */
export function platformOffset(ms: number): number {
  return tzOffset(LONDON, new Date(ms));
}
