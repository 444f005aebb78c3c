import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { upsertUsers } from "../people/user.js";
import { describeStore, newAuthority } from "../testing/describe-store.js";
import { auditsOf, findAudit } from "./find-audit.js";
import { openAudit } from "./open-audit.js";
import { type AnswerToSave, saveAnswers } from "./save-answers.js";
import { saveOverall } from "./save-overall.js";
import { submitAudit } from "./submit-audit.js";
import { currentTemplate, saveTemplate } from "./template.js";

const AT = "2026-11-24T10:00:00.000Z";
const LATER = "2026-11-24T11:00:00.000Z";
const template = {
  templateId: "case-file",
  version: "1.0.0",
  body: { id: "case-file", questions: ["V1", "V2"], weights: [1, 0.5] },
  savedAt: AT,
};

const answer = (
  questionId: string,
  given: string | null,
  rest: Partial<AnswerToSave> = {},
): AnswerToSave => ({
  questionId,
  answer: given,
  notApplicableReason: null,
  evidence: null,
  ...rest,
});

describeStore("an audit", (store) => {
  const opened = async (
    authority = newAuthority(),
    reference = "AUD-2026-0001",
    auditorId = "aud",
  ) => {
    const auditId = randomUUID();
    await upsertUsers(store(), authority, [
      { userId: "aud", displayName: "Demo auditor", roles: ["auditor"] },
      { userId: "other", displayName: "Other auditor", roles: ["auditor"] },
    ]);
    await saveTemplate(store(), authority, template);
    await openAudit(store(), authority, {
      auditId,
      reference,
      title: "Return interview",
      templateId: template.templateId,
      templateVersion: template.version,
      personKey: "A",
      subject: { entity: "return_interview", recordKey: '["I1"]' },
      auditorId,
      openedAt: AT,
      dueOn: "2026-12-08",
    });
    return { authority, auditId };
  };

  it("opens as a draft with a copy of its questions", async () => {
    const { authority, auditId } = await opened();
    expect(await findAudit(store(), authority, auditId)).toEqual({
      auditId,
      reference: "AUD-2026-0001",
      title: "Return interview",
      templateId: "case-file",
      templateVersion: "1.0.0",
      template: template.body,
      personKey: "A",
      subject: { entity: "return_interview", recordKey: '["I1"]' },
      auditorId: "aud",
      openedAt: AT,
      dueOn: "2026-12-08",
      status: "draft",
      answers: [],
      enteredGrade: null,
      discrepancyReason: null,
      submittedAt: null,
      score: null,
    });
  });

  it("keeps every version of an answer, and none for an answer that did not change", async () => {
    const { authority, auditId } = await opened();
    const save = (answers: readonly AnswerToSave[], by: string, at: string) =>
      saveAnswers(store(), authority, auditId, { answers, by, at });
    const na = { notApplicableReason: "A baby", evidence: "Visit of 3 April" };
    await save([answer("V1", "met"), answer("V2", "na", na)], "aud", AT);
    expect(await save([answer("V1", "not-met"), answer("V2", "na", na)], "other", LATER)).toBe(
      "saved",
    );

    const audit = await findAudit(store(), authority, auditId);
    expect(audit?.answers).toEqual([
      { ...answer("V1", "not-met"), version: 2, savedAt: LATER, savedBy: "other" },
      { ...answer("V2", "na", na), version: 1, savedAt: AT, savedBy: "aud" },
    ]);
    const versions = await store()
      .database.selectFrom("audit_answer")
      .select(["question_id", "version", "answer"])
      .where("authority_code", "=", authority)
      .orderBy("question_id")
      .orderBy("version")
      .execute();
    expect(versions).toEqual([
      { question_id: "V1", version: 1, answer: "met" },
      { question_id: "V1", version: 2, answer: "not-met" },
      { question_id: "V2", version: 1, answer: "na" },
    ]);
  });

  it("takes an answer back as one more version, and keeps a blank for a question never answered out", async () => {
    const { authority, auditId } = await opened();
    const save = (answers: readonly AnswerToSave[]) =>
      saveAnswers(store(), authority, auditId, { answers, by: "aud", at: AT });
    await save([answer("V1", "met"), answer("V2", null)]);
    await save([answer("V1", null)]);
    expect((await findAudit(store(), authority, auditId))?.answers).toEqual([
      { ...answer("V1", null), version: 2, savedAt: AT, savedBy: "aud" },
    ]);
  });

  it("is scored as it will be frozen, and a repeat changes nothing", async () => {
    const { authority, auditId } = await opened();
    await saveAnswers(store(), authority, auditId, {
      answers: [answer("V1", "met")],
      by: "aud",
      at: AT,
    });
    await saveOverall(store(), authority, auditId, {
      enteredGrade: "good",
      discrepancyReason: null,
    });
    const submit = (at: string) =>
      submitAudit(store(), authority, auditId, {
        at,
        score: ({ answers, enteredGrade }) => ({ answered: answers.length, enteredGrade }),
      });
    expect(await submit(AT)).toBe("submitted");
    expect(await submit(LATER)).toBe("already-submitted");
    expect(await findAudit(store(), authority, auditId)).toMatchObject({
      status: "submitted",
      submittedAt: AT,
      enteredGrade: "good",
      score: { answered: 1, enteredGrade: "good" },
    });
  });

  it("stays a draft when its score refuses it", async () => {
    const { authority, auditId } = await opened();
    expect(await submitAudit(store(), authority, auditId, { at: AT, score: () => null })).toBe(
      "refused",
    );
    expect(await findAudit(store(), authority, auditId)).toMatchObject({ status: "draft" });
  });

  it("never changes once it is submitted, whoever asks the database", async () => {
    const { authority, auditId } = await opened();
    const answers = [answer("V1", "met")];
    await saveAnswers(store(), authority, auditId, { answers, by: "aud", at: AT });
    await submitAudit(store(), authority, auditId, { at: AT, score: () => ({}) });
    const submitted = await findAudit(store(), authority, auditId);

    const late = [answer("V1", "not-met")];
    expect(
      await saveAnswers(store(), authority, auditId, { answers: late, by: "aud", at: LATER }),
    ).toBe("already-submitted");
    const overall = { enteredGrade: "inadequate", discrepancyReason: null };
    expect(await saveOverall(store(), authority, auditId, overall)).toBe("already-submitted");

    const { database } = store();
    const ours = sql`authority_code = ${authority}`;
    const never = "a submitted audit never changes";
    for (const [statement, refusal] of [
      [sql`update audit set entered_grade = 'good' where ${ours}`, never],
      [
        sql`update audit set status = 'draft', submitted_at = null, score = null where ${ours}`,
        never,
      ],
      [sql`delete from audit where ${ours}`, never],
      [
        sql`insert into audit_answer (authority_code, audit_id, question_id, version, saved_at, saved_by)
          values (${authority}, ${auditId}, 'V1', 2, ${LATER}, 'aud')`,
        never,
      ],
      [
        sql`update audit_answer set answer = 'not-met' where ${ours}`,
        "audit_answer is append-only",
      ],
      [sql`delete from audit_answer where ${ours}`, "audit_answer is append-only"],
      [sql`truncate audit_answer`, "audit_answer is append-only"],
    ] as const) {
      await expect(statement.execute(database)).rejects.toThrow(refusal);
    }
    expect(await findAudit(store(), authority, auditId)).toEqual(submitted);
  });

  it("keeps the answers of a draft append-only too", async () => {
    const { authority, auditId } = await opened();
    const answers = [answer("V1", "met")];
    await saveAnswers(store(), authority, auditId, { answers, by: "aud", at: AT });
    await expect(
      sql`delete from audit_answer where authority_code = ${authority}`.execute(store().database),
    ).rejects.toThrow("audit_answer is append-only");
  });

  it("is listed for its auditor, and for those who may see all, the newest first", async () => {
    const authority = newAuthority();
    await opened(authority, "AUD-2026-0002");
    await opened(authority, "AUD-2026-0001");
    await opened(authority, "AUD-2026-0003", "other");
    const references = async (auditorId?: string) =>
      (await auditsOf(store(), authority, auditorId)).map(({ reference }) => reference);
    expect(await references("aud")).toEqual(["AUD-2026-0001", "AUD-2026-0002"]);
    expect(await references("nobody")).toEqual([]);
    expect(await references()).toEqual(["AUD-2026-0001", "AUD-2026-0002", "AUD-2026-0003"]);
  });

  it("is absent from another authority, and from an id that is no UUID", async () => {
    const { authority, auditId } = await opened();
    const theirs = newAuthority();
    expect(await findAudit(store(), theirs, auditId)).toBeNull();
    expect(await findAudit(store(), authority, "../../etc")).toBeNull();
    expect(await auditsOf(store(), theirs)).toEqual([]);
    expect(await currentTemplate(store(), theirs, template.templateId)).toBeNull();
    const save = { answers: [answer("V1", "met")], by: "aud", at: AT };
    const overall = { enteredGrade: "good", discrepancyReason: null };
    const submission = { at: AT, score: () => ({}) };
    for (const write of [
      () => saveAnswers(store(), theirs, auditId, save),
      () => saveAnswers(store(), authority, "no-uuid", save),
      () => saveOverall(store(), theirs, auditId, overall),
      () => submitAudit(store(), theirs, auditId, submission),
    ]) {
      await expect(write()).rejects.toMatchObject({ kind: "system" });
    }
    expect(await findAudit(store(), authority, auditId)).toMatchObject({ answers: [] });
  });

  it("cannot be opened on a template version that is not stored", async () => {
    const authority = newAuthority();
    const audit = {
      auditId: randomUUID(),
      reference: "AUD-2026-0001",
      title: "Return interview",
      templateId: "case-file",
      templateVersion: "9",
      personKey: "A",
      subject: { entity: "return_interview", recordKey: '["I1"]' } as const,
      auditorId: "aud",
      openedAt: AT,
      dueOn: null,
    };
    await expect(openAudit(store(), authority, audit)).rejects.toMatchObject({ kind: "system" });
  });

  it("is not offered a template version with other content under the same name", async () => {
    const authority = newAuthority();
    expect(await saveTemplate(store(), authority, template)).toBe("saved");
    expect(await saveTemplate(store(), authority, { ...template, savedAt: LATER })).toBe(
      "already-saved",
    );
    const changed = { ...template, body: { ...template.body, questions: ["V1"] } };
    await expect(saveTemplate(store(), authority, changed)).rejects.toMatchObject({
      kind: "config",
      message: expect.stringContaining("Version 1.0.0 of the template case-file"),
    });
  });

  it("is offered the template version that was saved last, and none can be changed", async () => {
    const authority = newAuthority();
    await saveTemplate(store(), authority, { ...template, version: "1.9.0" });
    await saveTemplate(store(), authority, { ...template, version: "1.10.0" });
    await saveTemplate(store(), authority, { ...template, version: "1.9.0" });
    expect(await currentTemplate(store(), authority, template.templateId)).toEqual({
      ...template,
      version: "1.10.0",
    });
    await expect(
      sql`update audit_template set body = '{}' where authority_code = ${authority}`.execute(
        store().database,
      ),
    ).rejects.toThrow("audit_template is append-only");
  });
});
