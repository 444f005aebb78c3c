import type { TableMapping } from "../table.js";
import { notKeptList } from "./annex-list.js";

/** The lists that no canonical record carries. They are read and counted, not stored. */
export const notKept: readonly TableMapping[] = [
  notKeptList(
    9,
    "care leavers",
    `Child Unique ID
     Gender
     Ethnicity
     Date of Birth
     Age
     Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)
     Does the Child have a Disability
     Allocated Team
     Allocated Worker
     Allocated Personal Advisor
     Eligibility Category
     Latest Pathway Plan Review Date
     LA in Touch
     Latest Date of Contact
     Type of Accommodation
     Suitability of Accommodation
     Activity Status`,
  ),
  notKeptList(
    10,
    "children adopted or due to be",
    `Child Unique ID
     Family identifier
     Gender
     Ethnicity
     Date of Birth
     Age of Child (Years)
     Does the Child have a Disability
     Date the Child Entered Care
     Date of Decision that Child Should be Placed for Adoption
     Date of Placement Order
     Date of Matching Child and Prospective Adopters
     Date Placed for Adoption
     Date of Adoption Order
     Date of Decision that Child Should No Longer be Placed for Adoption
     Reason Why Child No Longer Placed for Adoption
     Date the child was placed for fostering in FFA or concurrent planning placement`,
  ),
  notKeptList(
    11,
    "prospective adopters",
    `Individual adopter identifier
     Family identifier
     Gender
     Ethnicity
     Disability
     Is the (prospective) adopter fostering for adoption?
     Date enquiry received
     Date Stage 1 started
     Date Stage 1 ended
     Date Stage 2 started
     Date Stage 2 ended
     Date application submitted
     Date application approved
     Date adopter matched with child(ren)
     Date child/children placed with adopter(s)
     No. of children placed
     Date of Adoption Order
     Date of leaving adoption process
     Reason for leaving adoption process`,
  ),
];
