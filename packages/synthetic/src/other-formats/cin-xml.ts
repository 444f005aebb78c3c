import { dayText } from "../calendar/day.js";
import type { SyntheticFile } from "../sheet.js";
import type { Life } from "../world/life.js";

/** The children as a CIN census message, each with one episode of need that began with care. */
export function cinXml(lives: readonly Life[], year: number): SyntheticFile {
  const children = lives.map(
    ({ child }) =>
      `<Child><ChildIdentifiers><LAchildID>${child.childId}</LAchildID>` +
      `<PersonBirthDate>${dayText(child.bornOn)}</PersonBirthDate><Sex>${child.sex}</Sex></ChildIdentifiers>` +
      `<CINdetails><CINreferralDate>${dayText(child.enteredOn)}</CINreferralDate><ReferralSource>1A</ReferralSource>` +
      `${child.leftOn === null ? "" : `<CINclosureDate>${dayText(child.leftOn)}</CINclosureDate>`}</CINdetails></Child>`,
  );
  const header = `<Header><CollectionDetails><Collection>CIN</Collection><Year>${year}</Year></CollectionDetails></Header>`;
  return {
    name: "cin_census.xml",
    text: `<Message>\n${header}\n<Children>\n${children.join("\n")}\n</Children>\n</Message>\n`,
  };
}
