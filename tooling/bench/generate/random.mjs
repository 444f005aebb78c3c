/**
 * A seeded source of numbers in [0, 1), the same on every machine: Marsaglia's xorshift, 32 bits wide.
 *
 * @param {number} seed any whole number but 0
 * @returns {() => number}
 */
export function createRandom(seed) {
  let state = seed | 0;
  if (state === 0) throw new RangeError("a seed of 0 would give zeros for ever");
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}
