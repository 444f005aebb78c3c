export { type Problem, problemsOf, repeats, tell } from "./problem.js";
