export { folderSource } from "./drivers/files/folder-source.js";
export type { FieldMapping } from "./mapping/field.js";
export type { StreamMapping, TableMapping } from "./mapping/table.js";
export * from "./protocol/index.js";
export { FilesConfig } from "./read/config.js";
export { ConnectorError, type FailureCode } from "./read/failure.js";
export { type FilesConnector, filesConnector } from "./read/files-connector.js";
export type { Sheet, Source, SourceFile } from "./read/source.js";
