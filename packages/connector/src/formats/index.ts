export type { CsvReading } from "./csv.js";
export { readCsv } from "./csv.js";
export type { Encoding } from "./decode-text.js";
export type { CellFact, CellFactCode, FileRow } from "./file-row.js";
export { readJson } from "./json.js";
export type { TextLimits } from "./limits.js";
export { FileRefusal, type RefusalCode } from "./refusal.js";
export type { TreeNode, TreeRecord } from "./tree-record.js";
export { readXml } from "./xml.js";
