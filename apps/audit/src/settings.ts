/** What differs between one running app and another, beside its services. */
export interface Settings {
  /** `demo` offers people to sign in as, over plain http on this machine. */
  readonly mode: "demo" | "service";
  /** Whether the records are invented, or somebody's own files. */
  readonly data: "invented" | "files";
  /** The host names under which the app may be asked, without a port. */
  readonly hostNames: readonly string[];
  readonly sessionSecret: string;
  /** The folder that the build of the assets wrote. */
  readonly assetFolder: string;
}

/** The names that a browser on this machine uses for it. */
export const LOCAL_HOST_NAMES: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];
