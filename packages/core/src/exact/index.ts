export { ExactNumber, signedFraction, toDisplay, toFraction } from "./exact-number.js";
export {
  addFractions,
  divideFractions,
  type Fraction,
  fraction,
  isLess,
  isZero,
  multiplyFractions,
  subtractFractions,
  wholesAround,
} from "./fraction.js";
