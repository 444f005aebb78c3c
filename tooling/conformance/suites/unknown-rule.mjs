/** A case that asks for a rule we have not built fails, and says which. */
export function unknownRule(suite, rule, known) {
  const there = known.length === 0 ? "its cases name none" : `there is ${known.join(", ")}`;
  return new Error(`there is no rule "${rule}" in ${suite}; ${there}`);
}
