import { entities } from "@waymark/core";
import { z } from "zod";
import type { FieldMapping } from "../mapping/field.js";
import { suppliedFields } from "../mapping/plan.js";
import { type StreamMapping, streamName, type TableMapping } from "../mapping/table.js";
import type { CatalogStream } from "../protocol/index.js";
import type { FileReading } from "./reading.js";

/** The streams that the files of a folder offer, in the order of the mapping. */
export function catalogStreams(
  readings: readonly FileReading[],
  tables: readonly TableMapping[],
): readonly CatalogStream[] {
  return tables.flatMap((table) => {
    const headers = readings.flatMap((one) =>
      one.kind === "read" && one.table === table ? [one.header] : [],
    );
    if (headers.length === 0) return [];
    return table.streams.map((mapping) => {
      const supplied = new Set(headers.flatMap((header) => suppliedFields(mapping, header)));
      return catalogStream(table, mapping, supplied);
    });
  });
}

/** The streams that a form map makes of forms. What a map names, its forms can carry. */
export function formStreams(tables: readonly TableMapping[]): readonly CatalogStream[] {
  return tables.flatMap((table) =>
    table.streams.map((mapping) =>
      catalogStream(table, mapping, new Set(Object.keys(mapping.fields))),
    ),
  );
}

function catalogStream(
  table: TableMapping,
  mapping: StreamMapping,
  supplied: ReadonlySet<string>,
): CatalogStream {
  const { schema, key } = entities[mapping.entity];
  const whole = z.toJSONSchema(schema, { unrepresentable: "any" });
  const properties = Object.entries(whole.properties ?? {});
  const fields = Object.entries<FieldMapping>(mapping.fields);
  return {
    name: streamName(table, mapping),
    json_schema: {
      type: "object",
      properties: Object.fromEntries(properties.filter(([name]) => supplied.has(name))),
    },
    supported_sync_modes: ["full_refresh"],
    source_defined_primary_key: key.map((field) => [field]),
    is_resumable: true,
    keyStability: "natural",
    deletes: "none",
    rollingWindow: null,
    timePrecision: Object.fromEntries(
      fields.flatMap(([name, field]) => {
        if (field.as === "date") return [[name, "date"]];
        const isClock = field.as === "dateAndTime" || field.as === "local";
        return isClock ? [[name, "local, or date where no time is given"]] : [];
      }),
    ),
    notSupplied: properties.map(([name]) => name).filter((name) => !supplied.has(name)),
  };
}
