import { whole } from "../random/draw.js";
import { randomStream } from "../random/random-stream.js";

/**
 * The numbers that a warehouse gives its rows on one night: every night others, so that a reader who keeps
 * one is found out.
 */
export function warehouseNumbers(
  seed: string,
  night: number,
): (table: string, id: string) => string {
  const offsets = new Map<string, number>();
  const numbers = new Map<string, number>();
  return (table, id) => {
    const offset =
      offsets.get(table) ?? whole(randomStream(seed, `night ${table}`, night), 1000, 900_000);
    offsets.set(table, offset);
    const place = `${table} ${id}`;
    const number = numbers.get(place) ?? offset + numbers.size;
    numbers.set(place, number);
    return String(number);
  };
}
