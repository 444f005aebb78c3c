import { dayText } from "../calendar/day.js";
import { csvText } from "../csv.js";
import type { SyntheticFile } from "../sheet.js";
import type { Life } from "../world/life.js";
import { warehouseNumbers } from "./warehouse-numbers.js";
import { warehouseTime } from "./warehouse-time.js";

const PERSON =
  "pers_legacy_id pers_person_id pers_upn pers_sex pers_gender pers_ethnicity pers_dob pers_expected_dob " +
  "pers_death_date pers_upn_unknown pers_send_flag pers_is_mother pers_nationality";
const MISSING =
  "miss_table_id miss_person_id miss_missing_episode_start_date miss_missing_episode_type " +
  "miss_missing_episode_end_date miss_missing_rhi_offered miss_missing_rhi_accepted";

/** The children and their absences as the Standard Safeguarding Dataset has them on one night. */
export function ssdFiles(
  lives: readonly Life[],
  seed: string,
  night: number,
): readonly SyntheticFile[] {
  const number = warehouseNumbers(seed, night);
  const people = lives.map(({ child }) => [
    child.childId,
    number("person", child.childId),
    "",
    child.sex,
    child.sex,
    "",
    `${dayText(child.bornOn)} 00:00:00`,
    ...Array.from({ length: 6 }, () => ""),
  ]);
  const absences = lives.flatMap(({ child, missingEpisodes, interviews }) =>
    missingEpisodes.map((episode) => {
      const told = interviews.find(({ episodeIds }) => episodeIds.includes(episode.episodeId));
      const isOffered = told !== undefined && told.offeredAtMs !== null;
      return [
        number("missing", episode.episodeId),
        number("person", child.childId),
        warehouseTime(episode.startedAtMs),
        episode.status === "missing" ? "Missing" : "Absent",
        warehouseTime(episode.returnedAtMs),
        isOffered ? "Y" : "N",
        isOffered ? (told.outcome === "declined" ? "N" : "") : "NA",
      ];
    }),
  );
  return [
    { name: "ssd_person.csv", text: csvText([PERSON.split(" "), ...people]) },
    { name: "ssd_missing.csv", text: csvText([MISSING.split(" "), ...absences]) },
  ];
}
