const WORDS = ["school", "police, duty desk", 'said "no"', "home", "café"];
const CHILDREN_A_ROW = 0.01;

/**
 * The same kind of thing as the files that are read hold, as text: `text.csv` has as many rows, the nested
 * ones fewer records.
 *
 * @param {number} rows
 * @param {() => number} random
 * @returns {Record<string, Uint8Array>} by the name of their file
 */
export function generateTexts(rows, random) {
  const records = Math.max(1, Math.round(rows * CHILDREN_A_ROW));
  return {
    "text.csv": bytesOf(csvLines(rows, random)),
    "text.xml": bytesOf(xmlLines(records, random)),
    "text.json": bytesOf(jsonLines(records * 10, random)),
  };
}

function* csvLines(rows, random) {
  yield `${Array.from({ length: 13 }, (_, n) => `column_${n + 1}`).join(",")}\n`;
  for (let row = 0; row < rows; row += 1) {
    const word = WORDS[Math.floor(random() * WORDS.length)];
    const cells = [`SYN${row}`, day(random), day(random), "M", "Y", quoted(word), String(row % 17)];
    yield `${[...cells, "", "U4", "PR1", "N1", "", day(random)].join(",")}\n`;
  }
}

function* xmlLines(records, random) {
  yield "<Message><Header><CollectionDetails><Year>2026</Year></CollectionDetails></Header><Children>\n";
  for (let n = 0; n < records; n += 1) {
    yield `<Child>\n  <ChildIdentifiers>\n    <LAchildID>SYN${n}</LAchildID>\n    <PersonBirthDate>${day(random)}</PersonBirthDate>\n  </ChildIdentifiers>\n`;
    for (let episode = 0; episode < 3; episode += 1) {
      yield `  <CINdetails>\n    <CINreferralDate>${day(random)}</CINreferralDate>\n    <ReferralSource>1A</ReferralSource>\n    <Assessments>\n      <AssessmentActualStartDate>${day(random)}</AssessmentActualStartDate>\n    </Assessments>\n  </CINdetails>\n`;
    }
    yield "</Child>\n";
  }
  yield "</Children></Message>\n";
}

function* jsonLines(records, random) {
  yield "[";
  for (let n = 0; n < records; n += 1) {
    const word = WORDS[Math.floor(random() * WORDS.length)];
    const one = {
      la_child_id: `SYN${n}`,
      start: day(random),
      note: word,
      score: n % 40,
      flag: n % 2 === 0,
      end: null,
    };
    yield `${n === 0 ? "" : ",\n"}${JSON.stringify(one)}`;
  }
  yield "]\n";
}

function day(random) {
  const number = 10_000 + Math.floor(random() * 10_000);
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

function quoted(text) {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function bytesOf(lines) {
  const chunks = [];
  let chunk = "";
  for (const line of lines) {
    chunk += line;
    if (chunk.length < 65_536) continue;
    chunks.push(Buffer.from(chunk));
    chunk = "";
  }
  return new Uint8Array(Buffer.concat([...chunks, Buffer.from(chunk)]));
}
