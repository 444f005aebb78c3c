/** The feed that a manifest is taken to mean when it describes none. */
const MISSING_EPISODES = {
  columns: [
    "child_id",
    "episode_id",
    "missing_from",
    "missing_to",
    "rhi_offered",
    "rhi_accepted",
    "note",
  ],
  rules: {
    child_id: "required text, 1-36 characters",
    episode_id: "required text, same rule; (child_id, episode_id) is the key",
    missing_from: "required; YYYY-MM-DD HH:mm",
    missing_to: "optional; same formats; not before missing_from",
    rhi_offered: "Y | N | empty",
    rhi_accepted: "Y | N | empty",
    note: "optional text up to 2,000 characters",
  },
  xml: "root <missingEpisodes>, children <episode>",
  xlsx: 'sheet named "missing"',
};

/**
 * The test feed of a hostile folder, as a table of the connector's own kind: its rows go down the same
 * road as every authority's. Each field keeps the name of its column, so that values can be compared.
 *
 * @param feed the `feed` of the manifest, which says in words what each column holds
 */
export function feedTable(feed = MISSING_EPISODES) {
  const { columns, rules, xml = "", xlsx = "" } = feed;
  const fields = Object.fromEntries(columns.map((name) => [name, fieldOf(name, rules)]));
  const required = columns.filter((name) => rules[name]?.startsWith("required"));
  const [, root, child] = /<(\w+)>[^<]*<(\w+)>/.exec(xml) ?? [];
  const sheet = /"([^"]+)"/.exec(xlsx)?.[1];
  return {
    source: "test-feed",
    title: "test feed",
    version: "1",
    columns,
    required,
    ...(sheet === undefined ? {} : { sheet }),
    nested: [...(root === undefined ? [] : [{ record: `/${root}/${child}` }]), { record: "/" }],
    streams: [
      {
        entity: "missing_episode",
        sameKey: "collide",
        inOrder: columns.flatMap((name) => {
          const earlier = /not before (\w+)/.exec(rules[name] ?? "")?.[1];
          return earlier === undefined ? [] : [[earlier, name]];
        }),
        fields: {
          episodeKey: {
            as: "naturalKey",
            parts: keyOf(columns, rules).map((from) => ({ as: "id", from })),
          },
          ...fields,
        },
      },
    ],
  };
}

function fieldOf(from, rules) {
  const rule = wholeRule(from, rules);
  const isRequired = rules[from]?.startsWith("required") ? { isRequired: true } : {};
  if (rule.includes("YYYY")) return { as: "local", from, notBefore: "1990-01-01", ...isRequired };
  if (rule.includes(" | ")) {
    return { as: "tri", from, yes: ["y"], no: ["n"], notApplicable: [] };
  }
  if (rule.startsWith("required text")) return { as: "id", from };
  const longest = /up to ([\d,]+) characters/.exec(rule)?.[1]?.replaceAll(",", "");
  return {
    as: "text",
    from,
    exactly: true,
    ...(longest === undefined ? {} : { longest: Number(longest) }),
  };
}

/** A rule with the words of the column before it, where it says "same". */
function wholeRule(name, rules) {
  const rule = rules[name] ?? "";
  if (!/\bsame (rule|formats)\b/.test(rule)) return rule;
  const names = Object.keys(rules);
  const before = names.slice(0, names.indexOf(name)).reverse();
  const meant = before.find((other) => !/\bsame (rule|formats)\b/.test(rules[other]));
  return `${rule} ${rules[meant] ?? ""}`;
}

function keyOf(columns, rules) {
  const words = Object.values(rules).map((rule) => /\(([\w, ]+)\) is the key/.exec(rule)?.[1]);
  const named = words.find((one) => one !== undefined)?.split(/,\s*/);
  return named ?? columns.filter((name) => rules[name]?.startsWith("required text"));
}
