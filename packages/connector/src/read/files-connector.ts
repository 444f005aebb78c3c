import { z } from "zod";
import { formTables } from "../form-map/form-tables.js";
import type { Encoding } from "../formats/decode-text.js";
import { digest } from "../mapping/digest.js";
import type { TableMapping } from "../mapping/table.js";
import { knownTables } from "../mapping/tables.js";
import type {
  CatalogMessage,
  ConnectionStatusMessage,
  Message,
  SpecMessage,
  StateMessage,
} from "../protocol/index.js";
import { catalogStreams, formStreams } from "./catalog.js";
import { FilesConfig } from "./config.js";
import { connectionStatus } from "./connection-status.js";
import { readFile } from "./read-file.js";
import { readStreams } from "./read-streams.js";
import type { FileReading } from "./reading.js";
import { wholeReading } from "./reading-options.js";
import { lastWholeOf } from "./shrink-guard.js";
import { filesInOrder, type Source } from "./source.js";

/** The four verbs of a connector over the files of one folder. */
export interface FilesConnector {
  /** What the configuration must hold. Touches nothing. */
  spec(): SpecMessage;
  /** Whether the files can be read, from at most 100 rows of each. Prints no value. */
  check(): Promise<ConnectionStatusMessage>;
  /** Which streams the files offer, with their fields and the precision of their times. */
  discover(): Promise<CatalogMessage>;
  /**
   * Everything: records in batches, each closed by a STATE; failures; and a closing account as if
   * all were written to an empty store.
   *
   * @param run.states how far each stream had come before, as the store kept it: a stream that has
   *   shrunk since it was last whole is not taken for whole
   * @throws ConnectorError when the place itself cannot be read
   */
  read(run: {
    readonly runId: string;
    readonly startedAt: string;
    readonly states?: readonly StateMessage["state"][];
  }): AsyncGenerator<Message>;
  /** Marks the configuration in every STATE, so that a change of it is seen. */
  readonly configHash: string;
}

const ROWS_LOOKED_AT = 100;
const PROTOCOL_VERSION = "1";

/**
 * A connector for the files that leave a case system. It knows a file by its content, never by its name.
 *
 * @param ownTables tables that only this authority sends, beside those that every authority may send
 * @throws ZodError when the configuration is not of the shape that `spec` prints
 */
export function filesConnector(
  source: Source,
  input: unknown = {},
  ownTables: readonly TableMapping[] = [],
): FilesConnector {
  const config = FilesConfig.parse(input);
  const tables = [...knownTables(config), ...ownTables];
  const forms = formTables(config.formMap);
  const configHash = digest(config);
  return {
    configHash,
    spec: () => ({
      type: "SPEC",
      spec: {
        connectionSpecification: { ...z.toJSONSchema(FilesConfig, { io: "input" }) },
        protocolVersion: PROTOCOL_VERSION,
      },
    }),
    check: async () =>
      connectionStatus(await lookAt(source, tables, config.encoding), config.formMap),
    discover: async () => ({
      type: "CATALOG",
      catalog: {
        streams: [
          ...catalogStreams(await lookAt(source, tables, config.encoding), tables),
          ...formStreams(forms.tables),
        ],
      },
    }),
    read: ({ runId, startedAt, states = [] }) =>
      readStreams(
        source,
        { known: tables, forms, encoding: config.encoding },
        {
          runId,
          startedAt,
          configHash,
          lastWhole: lastWholeOf(states),
        },
      ),
  };
}

async function lookAt(
  source: Source,
  tables: readonly TableMapping[],
  encoding: Encoding,
): Promise<readonly FileReading[]> {
  const reading = { ...wholeReading(tables, encoding), maxRows: ROWS_LOOKED_AT };
  const readings: FileReading[] = [];
  for (const file of await filesInOrder(source)) readings.push(...(await readFile(file, reading)));
  return readings;
}
