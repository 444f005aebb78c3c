import type { AliasField } from "../field.js";
import { declared, flag, keyOf, requiredTime } from "../fields.js";
import type { StreamMapping, TableMapping } from "../table.js";
import { gives, hdmTable, partOf, personKey } from "./keys.js";

const at = requiredTime("EVENT_DTTM");
const seen = flag("SEEN_FLAG");
const seenAlone = flag("SEEN_ALONE_FLAG");

/**
 * Case notes. Those of the types that an authority declares are visits to children in need; the times of
 * visits under a protection plan, and to looked-after children, stand here as well.
 *
 * @param visitTypes the codes of the case notes that are visits to children in need
 */
export function caseNotes(visitTypes: readonly string[]): TableMapping {
  const visits: StreamMapping = {
    ...visitStream("cin", { visitAt: at, child: personKey }),
    onlyWhen: { column: "DIM_LOOKUP_CASNT_TYPE_ID_CODE", is: visitTypes },
  };
  return hdmTable(
    "FACT_CASENOTES",
    "FACT_CASENOTE_ID DIM_PERSON_ID EVENT_DTTM DIM_LOOKUP_CASNT_TYPE_ID_CODE SEEN_FLAG SEEN_ALONE_FLAG",
    {
      required: ["FACT_CASENOTE_ID", "DIM_PERSON_ID", "EVENT_DTTM"],
      givesAliases: [
        gives("FACT_CASENOTE_ID", at, ".at"),
        gives("FACT_CASENOTE_ID", personKey, ".person"),
        gives("FACT_CASENOTE_ID", seen, ".seen"),
        gives("FACT_CASENOTE_ID", seenAlone, ".seenAlone"),
      ],
      streams: visitTypes.length === 0 ? [] : [visits],
    },
  );
}

const ofNote = (part: string): AliasField => partOf("FACT_CASENOTE_ID", part);

/** Visits under a protection plan, and to looked-after children; their case notes say the rest. */
export const visits: readonly TableMapping[] = [
  notedVisits("FACT_CP_VISIT", "FACT_CP_VISIT_ID FACT_CP_PLAN_ID", "cp"),
  notedVisits("FACT_CLA_VISIT", "FACT_CLA_VISIT_ID FACT_CLA_ID", "cla"),
];

function notedVisits(name: string, ids: string, type: "cp" | "cla"): TableMapping {
  return hdmTable(name, `${ids} FACT_CASENOTE_ID`, {
    required: ["FACT_CASENOTE_ID", ids.split(" ")[0] ?? ""],
    streams: [
      visitStream(type, {
        visitAt: { ...ofNote(".at"), isRequired: true },
        child: { ...ofNote(".person"), isRequired: true },
        isSeen: ofNote(".seen"),
        isSeenAlone: ofNote(".seenAlone"),
      }),
    ],
  });
}

interface VisitFields {
  readonly visitAt: AliasField | typeof at;
  readonly child: AliasField;
  readonly isSeen?: AliasField;
  readonly isSeenAlone?: AliasField;
}

function visitStream(
  type: string,
  { visitAt, child, isSeen, isSeenAlone }: VisitFields,
): StreamMapping {
  return {
    entity: "visit",
    sameKey: "collide",
    fields: {
      visitKey: keyOf(child, declared(type), visitAt),
      personKey: child,
      visitType: declared(type),
      at: visitAt,
      seen: isSeen ?? seen,
      seenAlone: isSeenAlone ?? seenAlone,
    },
  };
}
