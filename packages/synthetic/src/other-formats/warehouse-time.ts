import { dayText } from "../calendar/day.js";
import { wallClock } from "../calendar/london-clock.js";

/** An instant as a warehouse exports it: London's clock, to the second, without a zone. */
export function warehouseTime(ms: number | null): string {
  if (ms === null) return "";
  const { day, time } = wallClock(ms);
  return `${dayText(day)} ${time}:00`;
}
