import { describeConnector } from "../testing/acceptance.js";
import { memorySource } from "../testing/memory-source.js";
import { filesConnector } from "./files-connector.js";

describeConnector("files in memory", async (files, config) =>
  filesConnector(memorySource(files), config),
);
