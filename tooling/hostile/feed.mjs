const id = (from) => ({ as: "id", from });
const time = (from) => ({ as: "local", from, notBefore: "1990-01-01" });
const flag = (from) => ({ as: "tri", from, yes: ["y"], no: ["n"], notApplicable: [] });

/**
 * The test feed of a hostile folder, as a table of the connector's own kind: its rows go down the same
 * road as every authority's. Each field keeps the name of its column, so that values can be compared.
 */
export const feed = {
  source: "test-feed",
  title: "test feed",
  version: "1",
  columns: [
    "child_id",
    "episode_id",
    "missing_from",
    "missing_to",
    "rhi_offered",
    "rhi_accepted",
    "note",
  ],
  required: ["child_id", "episode_id", "missing_from"],
  sheet: "missing",
  nested: [{ record: "/missingEpisodes/episode" }, { record: "/" }],
  streams: [
    {
      entity: "missing_episode",
      sameKey: "collide",
      inOrder: [["missing_from", "missing_to"]],
      fields: {
        episodeKey: { as: "naturalKey", parts: [id("child_id"), id("episode_id")] },
        child_id: id("child_id"),
        episode_id: id("episode_id"),
        missing_from: { ...time("missing_from"), isRequired: true },
        missing_to: time("missing_to"),
        rhi_offered: flag("rhi_offered"),
        rhi_accepted: flag("rhi_accepted"),
        note: { as: "text", from: "note", exactly: true, longest: 2000 },
      },
    },
  ],
};
