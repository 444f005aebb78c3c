import { describe, expect, test } from "vitest";
import { node } from "./step.mjs";

const run = (script, ...words) => node(["--eval", script, ...words], { output: "captured" });

describe("a step", () => {
  test("passes words on untouched, spaces, quotes and stars with them", async () => {
    const words = ["a folder/of files", 'say "when"', "*", "$HOME"];
    const { output } = await run("console.log(JSON.stringify(process.argv.slice(1)))", ...words);
    expect(JSON.parse(output)).toEqual(words);
  });

  test("answers with the status of its program", async () => {
    expect(await run("process.exit(3)")).toEqual({ status: 3, output: "" });
  });
});
