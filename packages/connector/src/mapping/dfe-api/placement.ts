import { anyCode, event, keyOf, requiredEvent } from "../fields.js";
import type { TableMapping } from "../table.js";
import { child, dfeTable, EPISODE } from "./dfe-table.js";

const PLACEMENT = `${EPISODE}/child_looked_after_placements`;
const placed = requiredEvent(`${PLACEMENT}/start_date`);
const placementType = anyCode(`${PLACEMENT}/placement_type`);
const placementKey = keyOf(child, placed, placementType);

/** Placements, each one spell of being looked after. */
export const placements: TableMapping = dfeTable("placement", {
  at: PLACEMENT,
  columns: "start_date start_reason placement_type postcode end_date end_reason change_reason",
  streams: [
    {
      entity: "placement",
      sameKey: "collide",
      inOrder: [["started", "ended"]],
      fields: {
        placementKey,
        personKey: child,
        type: placementType,
        started: placed,
        ended: event(`${PLACEMENT}/end_date`),
        changeReason: anyCode(`${PLACEMENT}/change_reason`),
        postcode: { as: "text", from: `${PLACEMENT}/postcode`, noneIs: ["ZZ99 3VZ"] },
      },
    },
    {
      entity: "cla_episode",
      sameKey: "collide",
      inOrder: [["started", "ended"]],
      fields: {
        claEpisodeKey: keyOf(child, placed, placementType),
        personKey: child,
        started: placed,
        startReason: anyCode(`${PLACEMENT}/start_reason`),
        ended: event(`${PLACEMENT}/end_date`),
        endReason: anyCode(`${PLACEMENT}/end_reason`),
        placementKey,
      },
    },
  ],
});
