// Runs vector files against the packages as built: node run.mjs FILE...
import { basename } from "node:path";
import { readVectors } from "./read-vectors.mjs";
import { runCases } from "./run-cases.mjs";
import { suites } from "./suites/index.mjs";

const files = process.argv.slice(2);
const print = (line) => process.stdout.write(`${line}\n`);
if (files.length === 0) print("Name one vector file or more: npm run conformance -- FILE...");

let passed = 0;
let failed = 0;
for (const file of files) {
  const name = basename(file);
  const vectors = readVectors(file, suites);
  if (vectors.problem !== undefined) {
    print(`${name}: ${vectors.problem}`);
    failed += 1;
    continue;
  }
  const failures = runCases(vectors.file, suites[vectors.file.suite]);
  for (const { id, why, problems } of failures) {
    print(`${name} ${id}: ${why}`);
    for (const problem of problems) print(`  ${problem}`);
  }
  failed += failures.length;
  passed += vectors.file.cases.length - failures.length;
}

print(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
