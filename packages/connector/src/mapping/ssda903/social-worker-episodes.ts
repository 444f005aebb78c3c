import type { IdField } from "../field.js";
import { declared, event, listed, requiredEvent } from "../fields.js";
import type { TableMapping } from "../table.js";
import { child } from "./child.js";

const started = requiredEvent("SW_DECOM");
const workerKey: IdField = { as: "id", from: "SW_ID", noneIsNull: true };
const role = declared("socialWorker");

/** Which social worker was with the child, since when. The table names no team and no hours. */
export const socialWorkerEpisodes: TableMapping = {
  source: "ssda903-sw-episodes",
  title: "SSDA903 social worker episodes",
  version: "1",
  columns: ["CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"],
  required: ["CHILD", "SW_ID", "SW_DECOM", "SW_DEC"],
  streams: [
    {
      entity: "allocation",
      sameKey: "collide",
      inOrder: [["started", "ended"]],
      fields: {
        allocationKey: { as: "naturalKey", parts: [child, workerKey, role, started] },
        personKey: child,
        workerKey,
        role,
        // Being named here is not proof of holding the case: that takes a flag or a configured role.
        isAllocated: { as: "constant", value: "unknown" },
        started,
        ended: event("SW_DEC"),
        changeReason: listed(
          "SW_REASON",
          "MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS",
        ),
      },
    },
    {
      entity: "worker",
      sameKey: "agree",
      onlyWhenFilled: "SW_ID",
      fields: { workerKey: { as: "id", from: "SW_ID" } },
    },
  ],
};
