import { entities } from "@waymark/core";
import { z } from "zod";
import type { FormMap, MappedForm } from "./form-map.js";

/**
 * What is wrong with a form map besides its shape: targets that no entity has, words that no field
 * knows, a form type that stands in it twice, a part that its kind of form needs.
 *
 * @returns a sentence for each, naming form and field; none when the map stands
 */
export function lintFormMap(map: FormMap): readonly string[] {
  const types = map.forms.flatMap(({ formTypes }) => formTypes);
  const twice = types.filter((type, index) => types.indexOf(type) !== index);
  return [
    ...twice.map((type) => `Form ${type} stands in the map twice: keep one.`),
    ...map.forms.flatMap((form) => lintForm(form)),
    ...map.tests.flatMap(({ name, formType }) =>
      types.includes(formType)
        ? []
        : [`Test "${name}" is of form ${formType}, which the map does not have.`],
    ),
  ];
}

function lintForm(form: MappedForm): readonly string[] {
  const name = form.formTypes.join(", ");
  const { properties = {} } = z.toJSONSchema(entities[form.entity].schema);
  const targets = form.fields.map(({ target }) => target);
  const needsTime =
    form.entity === "return_interview" &&
    !targets.some((one) => one === "completed" || one === "offered");
  const needsDay = form.entity === "risk_update" && !targets.includes("dated");
  const adds = form.entity === "missing_episode" || form.entity === "assessment";
  return [
    ...form.fields.flatMap(({ target, question, convert }) => [
      ...(target in properties
        ? []
        : [
            `Form ${name}: ${form.entity} has no field ${target}; it has ${Object.keys(properties).join(", ")}.`,
          ]),
      ...(convert.as === "code"
        ? unknownWords(convert.codes, properties[target], `Form ${name}, field ${target}`)
        : []),
      ...(Array.isArray(question) && convert.as !== "temporal"
        ? [`Form ${name}, field ${target}: only a time is made of two questions.`]
        : []),
    ]),
    ...(needsTime
      ? [`Form ${name}: an interview needs "completed" or "offered", by which it is known.`]
      : []),
    ...(needsDay ? [`Form ${name}: a risk update needs "dated", by which it is known.`] : []),
    ...(adds && form.addsTo === undefined
      ? [`Form ${name}: say in "addsTo" which answer names the ${form.entity.replace("_", " ")}.`]
      : []),
  ];
}

function unknownWords(
  codes: Readonly<Record<string, string>>,
  schema: unknown,
  place: string,
): readonly string[] {
  const allowed = JSON.stringify(schema) ?? "";
  if (!allowed.includes('"enum"')) return [];
  return Object.values(codes)
    .filter((word) => !allowed.includes(`"${word}"`))
    .map((word) => `${place}: "${word}" is not a word of this field.`);
}
