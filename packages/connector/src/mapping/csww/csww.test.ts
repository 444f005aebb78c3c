import { expect, test } from "vitest";
import { memorySource } from "../../testing/memory-source.js";
import { readAll } from "../../testing/read-all.js";
import { heldOf, recordsOf } from "../../testing/records-of.js";

const RETURN =
  "<Message><Header><CollectionDetails><Collection>CSWW</Collection><Year>2022</Year>" +
  "<ReferenceDate>2022-09-30</ReferenceDate></CollectionDetails></Header>" +
  "<LALevelVacancies><NumberOfVacancies>7.6</NumberOfVacancies><NoAgencyFTE>5</NoAgencyFTE></LALevelVacancies>" +
  "<CSWWWorker><AgencyWorker>1</AgencyWorker><SWENo>SYNSW1</SWENo><FTE>0.521371</FTE>" +
  "<OrgRole>3</OrgRole><RoleStartDate>1988-04-07</RoleStartDate><Cases30>17</Cases30></CSWWWorker>" +
  "<CSWWWorker><AgencyWorker>0</AgencyWorker><SWENo>SYNSW2</SWENo><FTE>37</FTE></CSWWWorker>" +
  "<CSWWWorker><AgencyWorker>0</AgencyWorker><FTE>one</FTE></CSWWWorker></Message>";

const read = await readAll(memorySource({ "workforce.xml": RETURN }));
const dataOf = (stream: string) => recordsOf(read, stream).map(({ data }) => data);

test("a workforce return says who works, since when, and for an agency or not", () => {
  expect(dataOf("csww-worker.worker")).toMatchObject([
    {
      workerKey: "SYNSW1",
      agency: "yes",
      role: { code: "3" },
      started: { p: "date", v: "1988-04-07" },
      caseloadSupplied: 17,
    },
    { workerKey: "SYNSW2", agency: "no", role: null, caseloadSupplied: null },
  ]);
});

test("it says how much each worked on its reference date, as supplied and never rescaled", () => {
  expect(dataOf("csww-worker.worker_fte")).toEqual([
    { workerKey: "SYNSW1", fte: 0.521371, from: "2022-09-30" },
    { workerKey: "SYNSW2", fte: 37, from: "2022-09-30" },
  ]);
});

test("it says how many posts of the whole authority stood empty", () => {
  expect(dataOf("csww-vacancy.vacancy")).toMatchObject([{ fte: 7.6, from: "2022-09-30" }]);
});

test("a worker without a number is held back", () => {
  expect(heldOf(read, "csww-worker.worker")).toEqual(["3 key-missing"]);
});
