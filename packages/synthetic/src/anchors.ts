/** A published figure that the invented authority is held against. */
export interface Anchor {
  readonly value: number;
  readonly unit: string;
  readonly place: string;
  readonly period: string;
  readonly source: string;
}

type AnchorName =
  | "lookedAfter"
  | "missingIncidents"
  | "shareOfIncidentsAged16AndOver"
  | "shareOfChildrenWithIncident"
  | "incidentsPerChild"
  | "shareWithMoreThanOneIncident"
  | "shareBackWithinTwoDays"
  | "stillMissingAtYearEnd"
  | "shareInterviewedIn72Hours";

const CENSUS = "Department for Education, Children looked after in England";
const ANSWER = "House of Commons written answer 187193";
const IN_2025 = { place: "England", period: "year to 31 March 2025", source: CENSUS } as const;
const IN_2022 = { place: "England", period: "year to 31 March 2022", source: ANSWER } as const;

/** The published figures, each with its source and year. What is not here is assumed. */
export const anchors: { readonly [Name in AnchorName]: Anchor } = {
  lookedAfter: { value: 81_770, unit: "children at the year's end", ...IN_2025 },
  missingIncidents: { value: 86_900, unit: "incidents", ...IN_2025 },
  shareOfIncidentsAged16AndOver: { value: 48_690 / 86_900, unit: "of incidents", ...IN_2025 },
  shareOfChildrenWithIncident: { value: 0.11, unit: "of children in the year", ...IN_2022 },
  incidentsPerChild: { value: 6.3, unit: "of children with one or more", ...IN_2022 },
  shareBackWithinTwoDays: { value: 0.9, unit: "of incidents", ...IN_2022 },
  stillMissingAtYearEnd: { value: 220, unit: "children", ...IN_2022 },
  shareWithMoreThanOneIncident: {
    value: 0.65,
    unit: "of children with one or more",
    place: "England",
    period: "year to 31 March 2018",
    source: "Coram, on figures of the Department for Education",
  },
  shareInterviewedIn72Hours: {
    value: 0.63,
    unit: "of returns",
    place: "England",
    period: "year to 31 March 2024",
    source: "A charity's report from freedom of information answers; not official statistics",
  },
};
