import { declared, listed, requiredEvent } from "../fields.js";
import type { TableMapping } from "../table.js";
import { child } from "./child.js";

const held = requiredEvent("REVIEW");
const meetingType = declared("claReview");

/** Looked-after reviews that were held, and how the child took part. */
export const reviews: TableMapping = {
  source: "ssda903-reviews",
  title: "SSDA903 reviews",
  version: "1",
  columns: ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
  required: ["CHILD", "REVIEW"],
  streams: [
    {
      entity: "meeting",
      sameKey: "collide",
      fields: {
        meetingKey: { as: "naturalKey", parts: [child, meetingType, held] },
        personKey: child,
        meetingType,
        held,
        participation: listed("REVIEW_CODE", "PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7"),
      },
    },
  ],
};
