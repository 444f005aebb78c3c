import { addYears, ageOn, dayNumber, dayText } from "../calendar/day.js";
import type { Setting } from "../options.js";
import type { Life } from "../world/life.js";
import { storedZip } from "./stored-zip.js";
import { workbookParts } from "./workbook-parts.js";

/** One workbook to write. */
export interface SyntheticWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MISSING =
  "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months";
const ABSENT =
  "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months";
const COLUMNS = `Child Unique ID
Gender
Ethnicity
Date of Birth
Age
Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)
Does the Child have a Disability
Date Started to be Looked After
Child's Category of Need
Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)
Start date of current legal status
Child's Legal Status
Date of Latest Statutory Review
Date of Last Social Work Visit
What is the permanence plan for this child?
Date of Last IRO Visit / Contact to the Child
Date of Last Health Assessment
Date of Last Dental Check
Number of Placements in the Last 12 months
Date Ceased to be Looked After
Reason Ceased to be Looked After
Start Date of Most Recent Placement
Placement Type
Placement Provider
Placement postcode
URN of Placement
Placement Location
LA of Placement
${MISSING}
${ABSENT}
Was the child offered a Return Interview after their last missing episode (Y/N)?
Did the child accept a Return Interview after their last missing episode (Y/N)?
Allocated Team
Allocated Worker`.split("\n");

/** The children in care, list 8 of Annex A, as at the last day of the simulation. What is not simulated is blank. */
export function annexA(lives: readonly Life[], setting: Setting): SyntheticWorkbook {
  const rows = lives.map((life) => {
    const cells = cellsOf(life, setting);
    return COLUMNS.map((column) => cells[column] ?? "");
  });
  const parts = workbookParts("List 8", [COLUMNS, ...rows]);
  return { name: "annex_a.xlsx", bytes: storedZip(parts) };
}

function cellsOf(
  { child, missingEpisodes }: Life,
  { to }: Setting,
): Readonly<Record<string, string | number>> {
  const inYear = missingEpisodes.filter(({ startedOn }) => dayNumber(startedOn) > addYears(to, -1));
  const missing = inYear.filter(({ status }) => status === "missing").length;
  return {
    "Child Unique ID": child.childId,
    Gender: child.sex === "F" ? "b) Female" : "a) Male",
    "Date of Birth": dayText(child.bornOn),
    Age: ageOn(child.bornOn, child.leftOn ?? to),
    "Date Started to be Looked After": dayText(child.enteredOn),
    "Date Ceased to be Looked After": child.leftOn === null ? "" : dayText(child.leftOn),
    [MISSING]: missing,
    [ABSENT]: inYear.length - missing,
  };
}
