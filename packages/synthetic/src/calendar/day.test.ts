import { describe, expect, it } from "vitest";
import {
  addYears,
  ageOn,
  dayNumber,
  dayText,
  readReturnDate,
  returnDate,
  weekdayOf,
} from "./day.js";

describe("a calendar day", () => {
  it("counts from 1 January 1970", () => {
    expect(dayNumber("1970-01-02")).toBe(1);
    expect(dayText(0)).toBe("1970-01-01");
  });

  it("is written day first in a return, and read back", () => {
    expect(returnDate(dayNumber("2026-11-24"))).toBe("24/11/2026");
    expect(dayText(readReturnDate("24/11/2026"))).toBe("2026-11-24");
    expect(returnDate(null)).toBe("");
  });

  it("knows that 24 November 2026 is a Tuesday and 5 January 1969 a Sunday", () => {
    expect(weekdayOf(dayNumber("2026-11-24"))).toBe(1);
    expect(weekdayOf(dayNumber("1969-01-05"))).toBe(6);
  });

  it("makes a child of 29 February a year older on 1 March", () => {
    const bornOn = dayNumber("2008-02-29");
    expect(dayText(addYears(bornOn, 18))).toBe("2026-03-01");
    expect(ageOn(bornOn, dayNumber("2026-02-28"))).toBe(17);
    expect(ageOn(bornOn, dayNumber("2026-03-01"))).toBe(18);
  });

  it("counts the birthday itself as the new age", () => {
    expect(ageOn(dayNumber("2010-06-15"), dayNumber("2026-06-14"))).toBe(15);
    expect(ageOn(dayNumber("2010-06-15"), dayNumber("2026-06-15"))).toBe(16);
  });
});
