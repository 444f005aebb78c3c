/** What an API report lists without a docstring, by the line that declares it; members are let be. */
export function undocumentedExports(report) {
  const exports = report.matchAll(/^\/\/ (?:@\w+ )+\(undocumented\)\n(.*)$/gm);
  return [...exports].map(([, line]) => line);
}
