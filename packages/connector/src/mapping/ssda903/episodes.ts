import type { FieldMapping } from "../field.js";
import { event, listed, requiredEvent } from "../fields.js";
import type { TableMapping } from "../table.js";
import { child } from "./child.js";

const started = requiredEvent("DECOM");
const legalStatus = listed("LS", "C1 C2 D1 E1 J1 J2 J3 L1 L2 L3 V2 V3 V4");
const placementType: FieldMapping = { as: "openCode", from: "PLACE", known: [] };

/** Spells of one legal status in one placement. */
export const episodes: TableMapping = {
  source: "ssda903-episodes",
  title: "SSDA903 episodes",
  version: "1",
  columns: [
    "CHILD",
    "DECOM",
    "RNE",
    "LS",
    "CIN",
    "PLACE",
    "PLACE_PROVIDER",
    "DEC",
    "REC",
    "REASON_PLACE_CHANGE",
    "HOME_POST",
    "PL_POST",
    "URN",
  ],
  required: ["CHILD", "DECOM", "LS", "PLACE", "DEC"],
  streams: [
    {
      entity: "cla_episode",
      sameKey: "collide",
      inOrder: [["started", "ended"]],
      fields: {
        claEpisodeKey: { as: "naturalKey", parts: [child, started, legalStatus, placementType] },
        personKey: child,
        started,
        startReason: listed("RNE", "S L P T B U"),
        ended: event("DEC"),
        endReason: listed(
          "REC",
          "X1 E11 E12 E13 E14 E15 E16 E17 E2 E3 E41 E43 E44 E45 E46 E47 E48 E4A E4B E5 E6 E7 E8 E9",
        ),
        legalStatus,
        primaryNeed: listed("CIN", "N1 N2 N3 N4 N5 N6 N7 N8"),
      },
    },
  ],
};
