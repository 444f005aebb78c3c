/** What a parameter may be, in words, from the JSON schema that its own check gives. */
export function allowedValues(schema) {
  if (schema.anyOf) return schema.anyOf.map(allowedValues).join(", or ");
  if (schema.enum) return schema.enum.map((word) => `\`${word}\``).join(" or ");
  switch (schema.type) {
    case "integer":
      return atLeast("a whole number", schema);
    case "number":
      return atLeast("a number", schema);
    case "array":
      return `a list, each ${allowedValues(schema.items)}`;
    case "object":
      return Object.keys(schema.properties)
        .map((name) => `\`${name}\``)
        .join(", ");
    case "string":
      return schema.format === "date" ? "a day" : "text";
    case "boolean":
      return "`true` or `false`";
    case "null":
      return "`null`";
    default:
      throw new RangeError(`there are no words yet for ${JSON.stringify(schema)}`);
  }
}

function atLeast(kind, { minimum, exclusiveMinimum }) {
  if (minimum !== undefined) return `${kind} from ${minimum}`;
  return exclusiveMinimum === undefined ? kind : `${kind} above ${exclusiveMinimum}`;
}
