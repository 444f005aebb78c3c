import { describe, expect, test } from "vitest";
import { memorySource } from "../../testing/memory-source.js";
import { readAll } from "../../testing/read-all.js";
import { csv, recordsOf } from "../../testing/records-of.js";

const XML =
  "<EXPSSDA903><CHILD><HEADER><CHILDID>SYN1</CHILDID><SEX>F</SEX><DOB>01/02/2010</DOB><ETHNIC>WBRI</ETHNIC>" +
  "<AREVIEW><REVIEW>03/06/2026</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>" +
  "<AREVIEW><REVIEW>03/09/2026</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW></HEADER>" +
  "<EPISODE><DECOM>01/05/2026</DECOM><RNE>S</RNE><LS>V2</LS><CIN>N1</CIN><PL>U4</PL><DEC>01/07/2026</DEC>" +
  "<REC>X1</REC></EPISODE>" +
  "<EPISODE><DECOM>01/07/2026</DECOM><RNE>P</RNE><LS>V2</LS><CIN>N1</CIN><PL>K2</PL></EPISODE></CHILD></EXPSSDA903>";

const CSV = {
  "header.csv": csv("CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB", "SYN1|2|01/02/2010|WBRI|||"),
  "reviews.csv": csv(
    "CHILD DOB REVIEW REVIEW_CODE",
    "SYN1|01/02/2010|03/06/2026|PN1",
    "SYN1|01/02/2010|2026-09-03|PN1",
  ),
  "episodes.csv": csv(
    "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN",
    "SYN1|01/05/2026|S|V2|N1|U4||01/07/2026|X1||||",
    "SYN1|2026-07-01|P|V2|N1|K2|||||||",
  ),
};

const xml = await readAll(memorySource({ "ssda903.xml": XML }));
const flat = await readAll(memorySource(CSV));

describe("the 903 in XML", () => {
  test.each([
    ["episodes", "cla_episode"],
    ["reviews", "meeting"],
  ])("gives the same %s, under the same keys, as the CSV files", (table, entity) => {
    const records = (read: typeof xml, source: string) =>
      recordsOf(read, `${source}-${table}.${entity}`).map(({ key, data }) => ({ key, data }));
    expect(records(xml, "ssda903-xml")).toHaveLength(2);
    expect(records(xml, "ssda903-xml")).toEqual(records(flat, "ssda903"));
  });

  test("takes both code sets of sex, and both ways of writing a day", () => {
    const sexOf = (read: typeof xml, stream: string) =>
      recordsOf(read, stream).map(({ data }) => Object(data?.["sex"]).code);
    expect(sexOf(xml, "ssda903-xml-header.person")).toEqual(["F"]);
    expect(sexOf(flat, "ssda903-header.person")).toEqual(["F"]);
  });

  test("trap 9: an end with X1 ends the episode, and no period of care is made of it", () => {
    const [first] = recordsOf(xml, "ssda903-xml-episodes.cla_episode").filter(
      ({ data }) => Object(data?.["endReason"])?.code === "X1",
    );
    expect(first?.data).toMatchObject({ ended: { v: "2026-07-01" } });
    expect(xml.records.some(({ stream }) => stream.endsWith(".cla_period"))).toBe(false);
  });
});
