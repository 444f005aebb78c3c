/** Every line of these files that matches, as `path:line`. */
export function linesMatching({ text }, paths, pattern) {
  return paths.flatMap((path) =>
    text(path)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}
