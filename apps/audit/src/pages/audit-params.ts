import type { AuditDomain } from "@waymark/core";
import { z } from "zod";
import type { Grant } from "../access/grant.js";
import { absent } from "../refusal.js";
import type { OpenAudit } from "../services/open-audit.js";
import type { Services } from "../services/services.js";
import type { User } from "../services/users.js";

/** The parameters of an audit's pages. */
export interface AuditParams {
  readonly auditId: string;
}

/** Checks {@link AuditParams}. */
export const AuditParams: z.ZodType<AuditParams> = z.object({ auditId: z.uuid() });

/** The parameters of one domain of an audit. */
export interface SectionParams extends AuditParams {
  readonly sectionKey: string;
}

/** Checks {@link SectionParams}. */
export const SectionParams: z.ZodType<SectionParams> = z.object({
  auditId: z.uuid(),
  sectionKey: z.string().min(1).max(100),
});

/** Who asks for an audit, and which. */
interface AuditVisit {
  readonly params: AuditParams;
  readonly user: User;
  readonly grants: readonly Grant[];
}

/**
 * The audit that an address names.
 *
 * @throws Refusal 404 when there is none, or it is not this person's to open
 */
export async function auditOf(
  { params, user, grants }: AuditVisit,
  { audits }: Services,
): Promise<OpenAudit> {
  const open = await audits.find(params.auditId, user, grants);
  if (open === null) throw absent();
  return open;
}

/**
 * The domain of an audit that an address names.
 *
 * @throws Refusal 404 when the audit's template has none of that name
 */
export function domainOf({ template }: OpenAudit, sectionKey: string): AuditDomain {
  const domain = template.domains.find(({ id }) => id === sectionKey);
  if (domain === undefined) throw absent();
  return domain;
}
