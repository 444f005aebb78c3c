export { folderSource } from "./drivers/files/folder-source.js";
export * from "./protocol/index.js";
export { FilesConfig } from "./read/config.js";
export { ConnectorError, type FailureCode } from "./read/failure.js";
export { type FilesConnector, filesConnector } from "./read/files-connector.js";
export type { Source, SourceFile } from "./read/source.js";
