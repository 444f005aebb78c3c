import { StoreError } from "../store-error.js";

/**
 * A failure to open the store, in a sentence that a person can act on.
 *
 * @param place the folder, or the server as `host:port`: never an address with its password
 */
export function openFailure(error: unknown, place: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const known = FAILURES[code] ?? FAILURES[code.slice(0, 2)];
  const { kind, tell } = known ?? { kind: "system", tell: () => `${place} cannot be opened` };
  return new StoreError(kind, { tell: `${tell(place)}.`, detail: { code }, cause: error });
}

type Failure = {
  readonly kind: StoreError["kind"];
  readonly tell: (place: string) => string;
};

const notWritable: Failure = {
  kind: "config",
  tell: (place) => `The folder ${place} cannot be written. Give it to this user, or name another`,
};
const diskFull: Failure = {
  kind: "config",
  tell: (place) => `The disk that holds ${place} is full. Free some space, or use another disk`,
};
const unreachable: Failure = {
  kind: "transient",
  tell: (place) => `The database at ${place} cannot be reached. Check that it runs and try again`,
};
const notFound: Failure = {
  kind: "config",
  tell: (place) => `The database server ${place} is not known by that name. Check the address`,
};
const wrongLogin: Failure = {
  kind: "config",
  tell: (place) => `The database at ${place} refuses the user or the password. Check the address`,
};

// By the operating system's code, PostgreSQL's SQLSTATE, or the first two letters of that (its class).
const FAILURES: Readonly<Record<string, Failure>> = {
  EACCES: notWritable,
  EEXIST: notWritable,
  ENOTDIR: notWritable,
  EPERM: notWritable,
  EROFS: notWritable,
  EDQUOT: diskFull,
  ENOSPC: diskFull,
  "53100": diskFull,
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ETIMEDOUT: unreachable,
  "08": unreachable,
  "57": unreachable,
  "53300": unreachable,
  EAI_AGAIN: notFound,
  ENOTFOUND: notFound,
  "28": wrongLogin,
  "3D000": {
    kind: "config",
    tell: (place) => `The server ${place} has no database of that name. Create it first`,
  },
  "42501": {
    kind: "config",
    tell: (place) =>
      `The user may not create tables at ${place}, or take on the role waymark_app. Grant it the schema and the role`,
  },
};

function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code === "string") return code;
  // pg has no code for a connection that takes too long.
  return error instanceof Error && /timeout/.test(error.message) ? "ETIMEDOUT" : "unknown";
}
