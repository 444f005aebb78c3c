/**
 * Where two JSON values first differ, as a path such as `$[0].dueAt.latest`; `undefined` when equal.
 *
 * The order of keys does not matter, that of lists does; a missing or further key is a difference,
 * and numbers are equal only when they are the same number.
 */
export function difference(expected, got, path = "$") {
  if (isObject(expected) && isObject(got) && Array.isArray(expected) === Array.isArray(got)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
    const places = keys.map((key) => {
      const place = Array.isArray(expected) ? `${path}[${key}]` : `${path}.${key}`;
      if (!Object.hasOwn(expected, key) || !Object.hasOwn(got, key)) return place;
      return difference(expected[key], got[key], place);
    });
    return places.find((place) => place !== undefined);
  }
  return Object.is(expected, got) ? undefined : path;
}

function isObject(value) {
  return typeof value === "object" && value !== null;
}
