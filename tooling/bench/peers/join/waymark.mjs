import { proposeLinks } from "@waymark/core/rhi";
import { joinChecksum } from "./checksum.mjs";

export function prepare(columns) {
  const returns = { child: columns["ep.child"], returnedUtcMinute: columns["ep.returned_utc"] };
  const interviews = {
    child: columns["iv.child"],
    completedUtcMinute: columns["iv.completed_utc"],
  };
  const result = { rows: new Int32Array(0) };
  const pass = () => {
    result.rows = proposeLinks(returns, interviews);
  };
  return { pass, checksum: () => joinChecksum(columns, result.rows) };
}
