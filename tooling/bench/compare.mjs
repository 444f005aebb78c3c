/**
 * @typedef {object} Line what one run of a peer printed
 * @property {string} peer
 * @property {number} n
 * @property {number} seconds
 * @property {number} rss_mb
 * @property {string} checksum
 *
 * @typedef {object} Standing what a peer came to over all rounds
 * @property {string} peer
 * @property {number} n
 * @property {number} nsPerRow of the fastest round
 * @property {number} medianNsPerRow
 * @property {number} spread the slowest round over the fastest
 * @property {number} rssMb the most of any round
 */

/**
 * What the rounds came to, a standing for each peer whose every answer is right.
 *
 * @param {readonly Line[]} lines of all peers and rounds
 * @param {ReadonlyMap<number, string>} answers the floor's checksum, by the number of rows
 * @returns {{ standings: Standing[], problems: string[] }}
 */
export function compare(lines, answers) {
  const peers = [...new Set(lines.map(({ peer }) => peer))];
  const problems = lines
    .filter(({ n, checksum }) => checksum !== answers.get(n))
    .map(({ peer, n, checksum }) => {
      return `${peer} answers ${checksum} over ${n} rows, the floor ${answers.get(n)}`;
    });
  const standings = peers
    .map((peer) => lines.filter((line) => line.peer === peer))
    .filter((rounds) => rounds.every(({ n, checksum }) => checksum === answers.get(n)))
    .map(standing);
  return { standings, problems: [...new Set(problems)] };
}

function standing(rounds) {
  const [{ peer, n }] = rounds;
  const times = rounds.map(({ seconds }) => (seconds * 1e9) / n).sort((a, b) => a - b);
  return {
    peer,
    n,
    nsPerRow: times[0],
    medianNsPerRow: times[Math.floor(times.length / 2)],
    spread: times.at(-1) / times[0],
    rssMb: Math.max(...rounds.map((line) => line.rss_mb)),
  };
}
