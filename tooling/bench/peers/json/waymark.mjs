import { readJson } from "@waymark/connector/formats";
import { chunksOf, Tally } from "../text-chunks.mjs";

const LIST = new Set(["/"]);

export function prepare(columns) {
  let tally;
  const pass = async () => {
    tally = new Tally();
    for await (const { node } of readJson(chunksOf(columns["text.json"]), LIST)) {
      for (const { text } of node.children) tally.add(text);
    }
  };
  return { pass, checksum: () => String(tally) };
}
