import type { WholeRead } from "./read-all.js";

/** The records of one stream, in the order in which they were sent. */
export function recordsOf(
  read: WholeRead,
  stream: string,
): readonly WholeRead["records"][number][] {
  return read.records.filter((record) => record.stream === stream);
}

/** What each row of a stream was held back for, in the order of the rows. */
export function heldOf(read: WholeRead, stream: string): readonly string[] {
  return read.heldBack.flatMap(({ key, data }) =>
    key["stream"] === stream ? [`${key["row"]} ${data?.["reasonCode"]}`] : [],
  );
}

/** A CSV file of the columns named, and rows of cells parted by bars. */
export function csv(columns: string, ...rows: readonly string[]): string {
  return [columns.split(" ").join(","), ...rows.map((row) => row.split("|").join(","))].join("\n");
}
