/** The least code that answers: one up and one down for each row, and one sum over the days. */
export function prepare(columns, { windowStart, windowDays, teams }) {
  const team = columns["alloc.team"];
  const start = columns["alloc.start"];
  const end = columns["alloc.end"];
  const width = windowDays + 1;
  let open;
  const pass = () => {
    open = new Int32Array(teams * width);
    for (let row = 0; row < team.length; row += 1) {
      const from = Math.max(start[row] - windowStart, 0);
      const to = end[row] === -1 ? windowDays : Math.min(end[row] - windowStart, windowDays);
      if (from >= to) continue;
      open[team[row] * width + from] += 1;
      open[team[row] * width + to] -= 1;
    }
    for (let place = 0; place < open.length; place += 1) {
      if (place % width !== 0) open[place] += open[place - 1];
    }
  };
  return { pass, checksum: () => caseloadChecksum(open) };
}

/** The sum of the cells, the largest, and the sum of their squares; a closing 0 of a team changes none. */
export function caseloadChecksum(cells) {
  let [sum, most, squares] = [0, 0, 0];
  for (const cell of cells) {
    sum += cell;
    most = Math.max(most, cell);
    squares += cell * cell;
  }
  return [sum, most, squares].join(",");
}
