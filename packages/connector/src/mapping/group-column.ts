const NUMBERED = /_\d+_/;

/** The column of one numbered group: `episode_{n}_status` of the second is `episode_2_status`. */
export function inGroup(column: string, n: number): string {
  return column.replace("{n}", String(n));
}

/** The column as the mapping writes it: `episode_2_status` is `episode_{n}_status`. */
export function asGroup(name: string): string {
  return name.replace(NUMBERED, "_{n}_");
}
