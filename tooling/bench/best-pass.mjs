const LEAST_PASSES = 3;
const MOST_PASSES = 20;
const ENOUGH_SECONDS = 1.5;

/**
 * The shortest of several passes over the same work: what it takes once the code is warm.
 *
 * @param {() => unknown} pass may be asynchronous
 * @returns {Promise<number>} seconds
 */
export async function bestPass(pass) {
  const seconds = [];
  let total = 0;
  while (
    seconds.length < LEAST_PASSES ||
    (seconds.length < MOST_PASSES && total < ENOUGH_SECONDS)
  ) {
    const began = performance.now();
    await pass();
    const taken = (performance.now() - began) / 1000;
    seconds.push(taken);
    total += taken;
  }
  return Math.min(...seconds);
}
