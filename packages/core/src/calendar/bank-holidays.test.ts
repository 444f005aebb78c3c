import Holidays from "date-holidays";
import { expect, test } from "vitest";
import { bankHolidays } from "./bank-holidays.js";

const YEARS = Array.from({ length: 17 }, (_, n) => 2012 + n);
const isWeekday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

test("the bank holidays agree with another calendar, but for its error of spring 2012", () => {
  const england = new Holidays("GB", "ENG");
  const theirs = YEARS.flatMap((year) => england.getHolidays(year))
    .filter(({ type }) => type === "public")
    .map(({ date }) => date.slice(0, 10))
    .filter(isWeekday);
  const corrected = new Set(theirs.map((day) => (day === "2012-05-28" ? "2012-06-04" : day)));
  expect(theirs).toContain("2012-05-28");
  expect([...bankHolidays]).toEqual([...corrected].sort());
});

test("a bank holiday is listed once, in order, and never falls at a weekend", () => {
  expect(bankHolidays).toEqual([...new Set(bankHolidays)].sort());
  expect(bankHolidays.filter((day) => !isWeekday(day))).toEqual([]);
  expect(bankHolidays).toHaveLength(140);
});

test.each([
  ["the spring holiday of 2012, moved to make four days", "2012-06-04", "2012-05-28"],
  ["the early May holiday of 2020, moved to Victory in Europe Day", "2020-05-08", "2020-05-04"],
  ["the spring holiday of 2022, moved to make four days", "2022-06-02", "2022-05-30"],
  ["Christmas Day at a weekend, with its substitute", "2027-12-27", "2027-12-25"],
])("%s", (_what, holiday, notHoliday) => {
  expect(bankHolidays).toContain(holiday);
  expect(bankHolidays).not.toContain(notHoliday);
});

test.each(["2012-06-05", "2022-06-03", "2022-09-19", "2023-05-08"])("once only: %s", (day) => {
  expect(bankHolidays).toContain(day);
});
