import { readCsv } from "@waymark/connector/formats";
import { chunksOf, Tally } from "../text-chunks.mjs";

export function prepare(columns) {
  let tally;
  const pass = async () => {
    tally = new Tally();
    for await (const { cells } of readCsv(chunksOf(columns["text.csv"]))) {
      for (const cell of cells) tally.add(cell);
    }
  };
  return { pass, checksum: () => String(tally) };
}
