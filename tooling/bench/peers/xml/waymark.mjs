import { readXml } from "@waymark/connector/formats";
import { chunksOf, Tally } from "../text-chunks.mjs";

const CHILD = new Set(["/Message/Children/Child"]);

export function prepare(columns) {
  let tally;
  const pass = async () => {
    tally = new Tally();
    for await (const { node } of readXml(chunksOf(columns["text.xml"]), CHILD)) addLeaves(node);
  };
  const addLeaves = ({ text, children }) => {
    if (children.length === 0) tally.add(text);
    else for (const child of children) addLeaves(child);
  };
  return { pass, checksum: () => String(tally) };
}
