import { vi } from "vitest";

/** Stops the machine's clock at an instant, for the tests of one run; timers and waiting go on. */
const { WAYMARK_CLOCK } = process.env;
if (WAYMARK_CLOCK !== undefined) {
  const now = Date.parse(WAYMARK_CLOCK);
  if (Number.isNaN(now)) {
    throw new RangeError(`WAYMARK_CLOCK is "${WAYMARK_CLOCK}": give an instant with its offset.`);
  }
  vi.useFakeTimers({ toFake: ["Date"], now });
}
