import { AUTHORITY_CODE } from "../assumed.js";
import { whole } from "../random/draw.js";
import type { Random } from "../random/random-stream.js";

const LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** A unique pupil number that can belong to nobody: its check letter is always the wrong one. */
export function wrongUpn(random: Random): string {
  const digits = `${AUTHORITY_CODE}${String(whole(random, 0, 999_999_999)).padStart(9, "0")}`;
  const wrong = (checkOf(digits) + whole(random, 1, LETTERS.length - 1)) % LETTERS.length;
  return `${LETTERS.charAt(wrong)}${digits}`;
}

// DfE's guide to UPNs: weights 2 to 13, sum modulo 23, a letter from the list without I, O and S.
function checkOf(digits: string): number {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index + 2), 0);
  return sum % LETTERS.length;
}
