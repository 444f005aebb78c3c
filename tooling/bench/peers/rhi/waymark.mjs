import { judgeReturnColumns, returnVerdictColumns } from "@waymark/core/rhi";
import { rhiChecksum } from "./checksum.mjs";

const MS_PER_MINUTE = 60_000;

export function prepare(columns, { asOfUtcMinute }) {
  const rows = columns["rhi.returned_local"].length;
  const returns = {
    rows,
    asOf: new Date(asOfUtcMinute * MS_PER_MINUTE).toISOString(),
    returned: {
      precision: "local-minute",
      values: columns["rhi.returned_local"],
      blank: { value: -1, means: "unknown" },
    },
    interviews: {
      completed: {
        precision: "local-minute",
        values: columns["rhi.completed_local"],
        blank: { value: -1, means: "not-recorded" },
      },
    },
  };
  const verdicts = returnVerdictColumns(rows);
  const pass = () => judgeReturnColumns(returns, {}, verdicts);
  const checksum = () => {
    const { outcomes, elapsed } = judgeReturnColumns(
      returns,
      {},
      returnVerdictColumns(rows, { elapsed: true }),
    );
    return rhiChecksum(columns, outcomes, (row) => elapsed.min[row] / MS_PER_MINUTE);
  };
  return { pass, checksum };
}
