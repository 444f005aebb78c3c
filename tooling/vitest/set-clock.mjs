import { beforeAll, vi } from "vitest";

/**
 * Stops the machine's clock at an instant, for the tests of one run; timers and waiting go on. Not until
 * every module is loaded: a library that extends Date extends the machine's own.
 */
const { WAYMARK_CLOCK } = process.env;
if (WAYMARK_CLOCK !== undefined) {
  const now = Date.parse(WAYMARK_CLOCK);
  if (Number.isNaN(now)) {
    throw new RangeError(`WAYMARK_CLOCK is "${WAYMARK_CLOCK}": give an instant with its offset.`);
  }
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ["Date"], now });
  });
}
