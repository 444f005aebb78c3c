import type { DateField, IdField } from "../field.js";
import { birthDay, id } from "../fields.js";

/** The child of a row. */
export const child: IdField = id("CHILD");

/** The child's birth. */
export const birth: DateField = birthDay("DOB");
