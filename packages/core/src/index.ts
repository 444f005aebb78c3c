export * from "./assessment/index.js";
export * from "./audit/index.js";
export * from "./calendar/index.js";
export * from "./records/index.js";
export * from "./rhi/index.js";
export * from "./rule/index.js";
export * from "./time/index.js";
export * from "./worklist/index.js";
