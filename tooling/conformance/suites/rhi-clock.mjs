import { timeliness } from "@waymark/core";
import { unknownRule } from "./unknown-rule.mjs";

/** One verdict of the 72-hour rule for each episode, in the order of the episodes. */
export function rhiClock(_file, { rule, config = {}, episodes, interviews, ...shared }) {
  if (rule !== undefined) throw unknownRule("rhi-clock", rule, []);
  return episodes.map((episode) => {
    const subject = { ...shared, episode, interviews: linkedTo(episode, interviews) };
    const { outcome, reason, cautions, evidence } = timeliness.evaluate(subject, config);
    const { dueAt, elapsedHours } = evidence;
    return { episodeId: episode.id, outcome, reason, dueAt, elapsedHours, cautions };
  });
}

function linkedTo(episode, interviews) {
  return interviews
    .filter(({ episodeIds }) => episodeIds.includes(episode.id))
    .map(({ episodeIds: _, ...interview }) => interview);
}
