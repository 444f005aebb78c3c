import type { Table } from "../table.js";
import { ad1 } from "./ad1.js";
import { dolo } from "./dolo.js";
import { episodes } from "./episodes.js";
import { header } from "./header.js";
import { missing } from "./missing.js";
import { oc2 } from "./oc2.js";
import { oc3 } from "./oc3.js";
import { placedForAdoption } from "./placed-for-adoption.js";
import { previousPermanence } from "./previous-permanence.js";
import { reviews } from "./reviews.js";
import { swEpisodes } from "./sw-episodes.js";
import { uasc } from "./uasc.js";

/** The twelve files of an SSDA903 return. */
export const ssda903: readonly Table[] = [
  header,
  episodes,
  reviews,
  uasc,
  oc2,
  oc3,
  missing,
  ad1,
  placedForAdoption,
  previousPermanence,
  swEpisodes,
  dolo,
];
