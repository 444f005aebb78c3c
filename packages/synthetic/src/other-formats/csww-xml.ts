import type { SyntheticFile } from "../sheet.js";
import type { TrueWorker, TrueWorkforce } from "../world/workforce.js";

/** The workforce as the children's social work workforce return, on its reference date. */
export function cswwXml({ asAt, workers, vacantFte }: TrueWorkforce): SyntheticFile {
  const agency = workers.filter(({ isAgency }) => isAgency);
  const agencyFte = agency.reduce((sum, { fte }) => sum + fte, 0);
  const text = [
    "<Message>",
    `<Header><CollectionDetails><Collection>CSWW</Collection><Year>${asAt.slice(0, 4)}</Year><ReferenceDate>${asAt}</ReferenceDate></CollectionDetails></Header>`,
    `<LALevelVacancies><NumberOfVacancies>${vacantFte}</NumberOfVacancies><NoAgencyFTE>${agencyFte.toFixed(2)}</NoAgencyFTE><NoAgencyHeadcount>${agency.length}</NoAgencyHeadcount></LALevelVacancies>`,
    ...workers.map(workerElement),
    "</Message>\n",
  ];
  return { name: "social_work_workforce.xml", text: text.join("\n") };
}

function workerElement({ workerId, isAgency, fte, startedOn, childrenHeld }: TrueWorker): string {
  return (
    `<CSWWWorker><AgencyWorker>${isAgency ? 1 : 0}</AgencyWorker><SWENo>${workerId}</SWENo><FTE>${fte}</FTE>` +
    `<RoleStartDate>${startedOn}</RoleStartDate><Cases30>${childrenHeld}</Cases30></CSWWWorker>`
  );
}
