export * from "./records/index.js";
export * from "./time/index.js";
