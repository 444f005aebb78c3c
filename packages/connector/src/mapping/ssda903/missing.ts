import type { CodeField, FieldMapping, NaturalKeyField } from "../field.js";
import { declared, event, known, requiredEvent } from "../fields.js";
import type { StreamMapping, TableMapping } from "../table.js";
import { birth, child } from "./child.js";

const start = requiredEvent("MIS_START");

const status: CodeField = {
  as: "code",
  from: "MISSING",
  words: { M: "missing", A: "away" },
  blank: "unknown",
};

const episodeKey: NaturalKeyField = { as: "naturalKey", parts: [child, start, status] };

/**
 * Absences of looked-after children, to the day. The end may mean that the child was found; it is
 * taken for the return only where the authority declares that its MIS_END is the return.
 */
export function missing(endIsReturn: boolean): TableMapping {
  return {
    source: "ssda903-missing",
    title: "SSDA903 missing",
    version: endIsReturn ? "1-end-is-return" : "1",
    columns: ["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"],
    required: ["CHILD", "MISSING", "MIS_START", "MIS_END"],
    streams: [
      episodes(endIsReturn),
      {
        entity: "person",
        sameKey: "agree",
        onlyWhenFilled: "DOB",
        fields: { personKey: child, birth, birthCertainty: known },
      },
    ],
  };
}

function episodes(endIsReturn: boolean): StreamMapping {
  const returned: { returned: FieldMapping } | object = endIsReturn
    ? { returned: event("MIS_END") }
    : {};
  return {
    entity: "missing_episode",
    sameKey: "collide",
    inOrder: [["start", "end"]],
    fields: {
      episodeKey,
      personKey: child,
      status,
      start,
      end: event("MIS_END"),
      endMeans: declared(endIsReturn ? "returned" : "unknown"),
      ...returned,
      // The 903 is the authority's return on the children it looks after itself.
      responsibleAuthority: declared("own"),
    },
  };
}
