import { z } from "zod";

/** What the environment says, checked. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** A folder, or the URL of a PostgreSQL database. */
  readonly database: string;
  readonly mode: "demo";
  readonly data: "invented" | "files";
  readonly authorityCode: string;
  /** Signs the session cookie; without one, sessions end when the app stops. */
  readonly sessionSecret: string | null;
}

/** The settings hold, or a sentence for each one that does not. */
export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

const NO_SIGN_IN =
  "service has no sign-in yet: sign-in through your provider (OIDC) comes in a later release. Until then only demo runs";

const Environment = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, "must be a number from 1 to 65535")
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535, "must be a number from 1 to 65535")
      .default(3000),
    HOST: z.string().min(1, "must name an address to listen on").default("127.0.0.1"),
    WAYMARK_DATABASE: z
      .string("must name a folder, or the URL of a PostgreSQL database")
      .min(1, "must name a folder, or the URL of a PostgreSQL database"),
    WAYMARK_MODE: z
      .enum(["demo", "service"], "must be demo or service")
      .default("demo")
      .refine((mode) => mode === "demo", NO_SIGN_IN)
      .transform(() => "demo" as const),
    WAYMARK_DATA: z.enum(["invented", "files"], "must be invented or files").default("files"),
    WAYMARK_AUTHORITY: z.string().min(1, "must be the code of an authority").default("000"),
    WAYMARK_SESSION_SECRET: z.string().min(32, "must have 32 characters or more").optional(),
  })
  .refine(({ HOST, WAYMARK_DATA }) => WAYMARK_DATA === "invented" || isThisMachine(HOST), {
    path: ["HOST"],
    error:
      "must be 127.0.0.1, localhost or ::1 while the data are your own files: in a demonstration nobody needs a password",
  });

/**
 * Reads every setting of the app. All have a default but WAYMARK_DATABASE.
 *
 * @param environment as `process.env`
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ReadConfig {
  const read = Environment.safeParse(environment);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}.`);
    return { ok: false, problems };
  }
  const { data } = read;
  return {
    ok: true,
    config: {
      port: data.PORT,
      host: data.HOST,
      database: data.WAYMARK_DATABASE,
      mode: data.WAYMARK_MODE,
      data: data.WAYMARK_DATA,
      authorityCode: data.WAYMARK_AUTHORITY,
      sessionSecret: data.WAYMARK_SESSION_SECRET ?? null,
    },
  };
}

/** Whether an address to listen on is reached from this machine alone. */
export function isThisMachine(host: string): boolean {
  return ["127.0.0.1", "localhost", "::1"].includes(host);
}
