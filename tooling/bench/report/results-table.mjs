/**
 * A Markdown table of what each peer came to, with ratios of its fastest round.
 *
 * @param {readonly import("../compare.mjs").Standing[]} standings
 */
export function resultsTable(standings) {
  const timeOf = (name) => standings.find(({ peer }) => peer === name)?.nsPerRow;
  const floor = timeOf("floor");
  const waymark = timeOf("waymark");
  const lines = standings.map(({ peer, n, nsPerRow, medianNsPerRow, spread, rssMb }) =>
    row([
      peer,
      n.toLocaleString("en-GB"),
      significant(nsPerRow),
      significant(medianNsPerRow),
      spread.toFixed(2),
      significant(nsPerRow / floor),
      significant(nsPerRow / waymark),
      rssMb,
    ]),
  );
  return [
    row([
      "Peer",
      "Rows",
      "ns per row",
      "Median",
      "Max / min",
      "Times floor",
      "Times waymark",
      "MB",
    ]),
    "|---|--:|--:|--:|--:|--:|--:|--:|",
    ...lines,
  ].join("\n");
}

/** A measured number with as many digits as it deserves. */
export function significant(value) {
  if (value === undefined || Number.isNaN(value)) return "-";
  if (value >= 100) return Math.round(value).toLocaleString("en-GB");
  return value.toFixed(value >= 10 ? 1 : 2);
}

function row(cells) {
  return `| ${cells.join(" | ")} |`;
}
