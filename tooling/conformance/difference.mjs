const TOLERANCE = 1e-6;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Where an answer first differs from what a vector expects, as a path such as `$[0].dueAt.latest`;
 * `undefined` when it agrees.
 *
 * Every key that is expected is compared, and further keys of the answer are let be. Lists agree in
 * order and in length. Numbers agree to a millionth, of themselves when they are above 1; texts that
 * are both instants with an offset agree when they name one instant. `null` is not a missing key.
 */
export function difference(expected, got, path = "$") {
  if (Array.isArray(expected)) return inList(expected, got, path);
  if (isObject(expected)) return inObject(expected, got, path);
  return agree(expected, got) ? undefined : path;
}

function inList(expected, got, path) {
  if (!Array.isArray(got)) return path;
  const longer = got.length > expected.length ? got : expected;
  return first(longer, (_, index) => {
    const place = `${path}[${index}]`;
    if (index >= expected.length || index >= got.length) return place;
    return difference(expected[index], got[index], place);
  });
}

function inObject(expected, got, path) {
  if (!isObject(got) || Array.isArray(got)) return path;
  return first(Object.keys(expected), (key) => {
    const place = `${path}.${key}`;
    return Object.hasOwn(got, key) ? difference(expected[key], got[key], place) : place;
  });
}

function first(list, placeOf) {
  return list.map(placeOf).find((place) => place !== undefined);
}

function agree(expected, got) {
  if (typeof expected === "number" && typeof got === "number") {
    return Math.abs(expected - got) <= TOLERANCE * Math.max(1, Math.abs(expected));
  }
  if (isInstant(expected) && isInstant(got)) return Date.parse(expected) === Date.parse(got);
  return expected === got;
}

function isInstant(value) {
  return typeof value === "string" && INSTANT.test(value);
}

function isObject(value) {
  return typeof value === "object" && value !== null;
}
