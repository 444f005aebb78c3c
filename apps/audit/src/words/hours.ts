/**
 * Elapsed hours: "79.2 hours", or "between 48 and 96 hours" where the times are not exact. One decimal,
 * and more only where rounding would put a value on the limit that does not lie on it.
 *
 * @param limitHours the limit that the hours are held against
 */
export function hoursWords(
  { min, max }: { readonly min: number; readonly max: number },
  limitHours: number,
): string {
  const [from, to] = [rounded(min, limitHours), rounded(max, limitHours)];
  return from === to ? `${from} hours` : `between ${from} and ${to} hours`;
}

const MOST_DECIMALS = 4;

function rounded(hours: number, limitHours: number): string {
  let decimals = 1;
  const isMisleading = () => Number(hours.toFixed(decimals)) === limitHours && hours !== limitHours;
  while (isMisleading() && decimals < MOST_DECIMALS) decimals += 1;
  return String(Number(hours.toFixed(decimals)));
}
