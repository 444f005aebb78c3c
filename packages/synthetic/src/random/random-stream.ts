/** Gives the next number of a stream: 0 or more, below 1. */
export type Random = () => number;

const WARM_UP = 12;

/**
 * A stream of its own for each list of names, so that no draw depends on how many came before it
 * elsewhere.
 *
 * @example randomStream("seed", "missing", 17)
 */
export function randomStream(...names: readonly (string | number)[]): Random {
  const random = sfc32(hash128(names.join("\u001f")));
  for (let round = 0; round < WARM_UP; round += 1) random();
  return random;
}

/** sfc32, the small fast counter generator of the PractRand test suite: 128 bits of state. */
export function sfc32(state: readonly [number, number, number, number]): Random {
  let [a, b, c, counter] = state;
  return () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
}

// cyrb128, a 128-bit string hash in the manner of MurmurHash3.
function hash128(text: string): readonly [number, number, number, number] {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ unit, 597399067);
    b = c ^ Math.imul(b ^ unit, 2869860233);
    c = d ^ Math.imul(c ^ unit, 951274213);
    d = a ^ Math.imul(d ^ unit, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}
