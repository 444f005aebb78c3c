/** The instant as at which the invented records speak, in minutes since 1970: 1 November 2026, 06:00 UTC. */
export const AS_OF_UTC_MINUTE = Date.UTC(2026, 10, 1, 6) / 60_000;

/** How far back returns and interviews reach: three years. */
export const WINDOW_MINUTES = 3 * 365 * 24 * 60;

/** The first of the days on which open cases are counted, how many they are, and in how many teams. */
export const WINDOW_START = Date.UTC(2025, 10, 1) / 86_400_000;
export const WINDOW_DAYS = 365;
export const TEAMS = 200;
