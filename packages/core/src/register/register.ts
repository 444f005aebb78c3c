import { assessmentRules } from "../assessment/index.js";
import { rhiRules } from "../rhi/index.js";
import { createRegister, type Register } from "../rule/index.js";

/**
 * Every rule of Waymark, with the versions of each. A record is judged by the version that was in force
 * on the day its duty arose; docs/rules.md is written from it.
 *
 * @example register.evaluate("RHI-72", subject).outcome // "met"
 */
export const register: Register = createRegister([...rhiRules, ...assessmentRules]);
