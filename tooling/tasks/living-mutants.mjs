const LIVES = new Set(["Survived", "NoCoverage"]);

/**
 * Holds the faults that no test found against those that are named with a reason.
 *
 * @param report a mutation-testing report, as its schema says: files with their source and mutants
 * @param named `file`, `line` as it stands in the source, `from`, `to`, and `why` the fault may live;
 *   without `from` and `to`, every fault of the line, where the line as a whole changes no answer
 * @returns what is to be done, a sentence each; empty when each fault that lives is named
 */
export function livingMutants({ files }, named) {
  const living = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.filter(({ status }) => LIVES.has(status)).map((mutant) => read(file, source, mutant)),
  );
  const names = new Set(named.map(nameOf));
  const isNamed = (mutant) => names.has(nameOf(mutant)) || names.has(nameOf(lineOf(mutant)));
  const lives = new Set(living.flatMap((mutant) => [nameOf(mutant), nameOf(lineOf(mutant))]));
  return [
    ...living
      .filter((mutant) => !isNamed(mutant))
      .map(({ at, ...mutant }) => `${at} kill it by a test, or name it: ${JSON.stringify(mutant)}`),
    ...named
      .filter((mutant) => Object.hasOwn(files, mutant.file) && !lives.has(nameOf(mutant)))
      .map(({ file, line }) => `${file} no longer holds a living mutant in "${line}": unname it`),
    ...named
      .filter(({ why }) => typeof why !== "string" || why.trim() === "")
      .map(({ file, line }) => `${file}: say why the mutant in "${line}" may live`),
  ];
}

function read(file, source, { location: { start, end }, replacement }) {
  const lines = source.split("\n");
  const last = lines[end.line - 1].slice(0, end.column - 1);
  const from =
    start.line === end.line
      ? last.slice(start.column - 1)
      : [
          lines[start.line - 1].slice(start.column - 1),
          ...lines.slice(start.line, end.line - 1),
          last,
        ].join(" ");
  return {
    at: `${file}:${start.line}`,
    file,
    line: lines[start.line - 1].trim(),
    from: oneLine(from),
    to: oneLine(replacement),
  };
}

function lineOf({ file, line }) {
  return { file, line };
}

function nameOf({ file, line, from, to }) {
  return JSON.stringify([file, line, from, to]);
}

function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}
