import type { AliasField, FieldMapping } from "../mapping/field.js";
import { anyCode, declared, EVENTS_FROM, keyOf } from "../mapping/fields.js";
import type { StreamMapping, TableMapping } from "../mapping/table.js";
import type { FormConverter, FormField, FormMap, MappedForm } from "./form-map.js";
import { FORM_COLUMNS, numbered } from "./pivot.js";

const child: AliasField = {
  as: "alias",
  from: "DIM_PERSON_ID",
  scheme: "hdm.DIM_PERSON_ID",
  isRequired: true,
};
const formType = anyCode("DIM_LOOKUP_FORM_TYPE_ID_CODE");

/** A form map, and the table that it makes of each kind of form it names, in the same order. */
export interface MappedForms {
  readonly map: FormMap;
  readonly tables: readonly TableMapping[];
}

/** Makes the tables of a form map. */
export function formTables(map: FormMap): MappedForms {
  const tables = map.forms.map((form) => {
    const streams = [recordStream(form), ...linkStreams(form)];
    const name = form.formTypes.join(" ");
    return {
      source: `form-${form.formTypes.join("-").toLowerCase()}`,
      title: `LCS form ${name}`,
      version: map.version,
      columns: [...FORM_COLUMNS, ...form.fields.flatMap(({ question }) => [question].flat())],
      required: [...FORM_COLUMNS],
      streams,
    };
  });
  return { map, tables };
}

function recordStream(form: MappedForm): StreamMapping {
  const own = Object.fromEntries(
    form.fields.map((field) => [field.target, { ...toField(field), ...requiredIn(form, field) }]),
  );
  const { entity } = form;
  const stream = { entity, sameKey: entity === "return_interview" ? "collide" : "agree" };
  // The targets are the authority's own words: the linter holds them to the entity's fields.
  return { ...stream, fields: { ...fixedFields(form, own), ...own } } as unknown as StreamMapping;
}

/** A risk update without its day means nothing. */
function requiredIn({ entity }: MappedForm, { target }: FormField): { isRequired?: true } {
  return entity === "risk_update" && target === "dated" ? { isRequired: true } : {};
}

function fixedFields(
  { entity, status, addsTo }: MappedForm,
  own: Readonly<Record<string, FieldMapping>>,
): Readonly<Record<string, FieldMapping>> {
  const partOf = (part: string): AliasField => ({
    as: "alias",
    from: addsTo?.question ?? "",
    scheme: `${addsTo?.scheme ?? ""}${part}`,
    isRequired: true,
  });
  switch (entity) {
    case "return_interview":
      return {
        interviewKey: interviewKey(own),
        personKey: child,
        outcome: declared("unknown"),
        formStatus: status
          ? {
              as: "code",
              from: status.question,
              words: status.codes,
              blank: "unknown",
              noColumn: "unknown",
            }
          : declared("unknown"),
      };
    case "risk_update":
      return {
        riskUpdateKey: keyOf(child, own["kind"] ?? declared("unknown"), own["dated"] ?? child),
        personKey: child,
        kind: declared("unknown"),
      };
    case "missing_episode":
      return {
        episodeKey: partOf(""),
        personKey: child,
        status: partOf(".status"),
        start: partOf(".start"),
        endMeans: declared("unknown"),
        responsibleAuthority: declared("unknown"),
      };
    case "assessment":
      return { assessmentKey: partOf(""), personKey: child, status: declared("unknown") };
  }
}

function interviewKey(own: Readonly<Record<string, FieldMapping>>): FieldMapping {
  const times = [own["completed"], own["offered"]].filter((field) => field !== undefined);
  return keyOf(child, { as: "first", of: times }, formType);
}

function linkStreams({ episodes, fields }: MappedForm): readonly StreamMapping[] {
  if (episodes === undefined) return [];
  const own = Object.fromEntries(fields.map((field) => [field.target, toField(field)]));
  const question = numbered(episodes.question, "{n}");
  return [
    {
      entity: "return_interview_episode",
      sameKey: "agree",
      isRepeated: true,
      onlyWhenFilled: question,
      fields: {
        interviewKey: interviewKey(own),
        episodeKey: { as: "alias", from: question, scheme: episodes.scheme, isRequired: true },
        linkMethod: declared("formAnswer"),
        candidates: { as: "constant", value: 1 },
      },
    },
  ];
}

function toField({ question, convert }: FormField): FieldMapping {
  const [from = "", clock] = [question].flat();
  return clock === undefined
    ? toCellField(from, convert)
    : { as: "dateAndTime", date: from, time: clock, notBefore: EVENTS_FROM };
}

function toCellField(from: string, convert: FormConverter): FieldMapping {
  switch (convert.as) {
    case "temporal": {
      const { precision, sentinels } = convert;
      const noneIs = sentinels === undefined ? {} : { noneIs: sentinels };
      return { as: precision, from, notBefore: EVENTS_FROM, ...noneIs };
    }
    case "code":
      return { as: "code", from, words: convert.codes, blank: "unknown" };
    case "tri": {
      const { yes, no, notApplicable } = convert;
      return {
        as: "tri",
        from,
        yes: lower(yes),
        no: lower(no),
        notApplicable: lower(notApplicable),
      };
    }
    case "workerRef":
      return { as: "workerRef", from, kind: convert.kind };
    case "alias":
      return { as: "alias", from, scheme: convert.scheme };
    case "text":
      return { as: "text", from };
  }
}

function lower(words: readonly string[]): readonly string[] {
  return words.map((word) => word.toLowerCase());
}
