import type { Access } from "../access/grant.js";
import {
  auditReaders,
  auditWriters,
  caseReaders,
  episodeReaders,
  everyone,
  recordReaders,
  sectionReaders,
} from "../access/readers.js";
import { accessibility } from "../pages/accessibility/handler.js";
import { asset } from "../pages/assets/handler.js";
import { audit } from "../pages/audit/handler.js";
import { auditCase } from "../pages/audit-case/handler.js";
import { check, submit } from "../pages/audit-check/handler.js";
import { overall, saveOverall } from "../pages/audit-overall/handler.js";
import { saveSection, section } from "../pages/audit-section/handler.js";
import { submitted } from "../pages/audit-submitted/handler.js";
import { audits } from "../pages/audits/handler.js";
import { choosePersona, demo } from "../pages/demo/handler.js";
import { episodes } from "../pages/episodes/handler.js";
import { live, ready } from "../pages/health/handler.js";
import { help } from "../pages/help/handler.js";
import { home } from "../pages/home/handler.js";
import { privacy } from "../pages/privacy/handler.js";
import { record } from "../pages/record/handler.js";
import { signIn } from "../pages/sign-in/handler.js";
import { signedOut, signOut } from "../pages/signed-out/handler.js";
import type { Page } from "./page.js";
import type { Route } from "./route.js";

const AUDIT = "/audits/:auditId";

/** Every route there is, with who may use it. Nothing is registered from anywhere else. */
export const routes: readonly Route[] = [
  { ...get("/assets/*file", "public", asset), isStateless: true },
  { ...get("/health/live", "public", live), isStateless: true },
  { ...get("/health/ready", "public", ready), isStateless: true },

  get("/sign-in", "public", signIn),
  { ...get("/demo", "public", demo), isDemoOnly: true },
  { ...post("/demo/persona", "public", choosePersona), isDemoOnly: true },
  post("/sign-out", everyone, signOut),
  get("/signed-out", "public", signedOut),
  get("/help", "public", help),
  get("/accessibility", "public", accessibility),
  get("/privacy", "public", privacy),

  get("/", everyone, home),
  get("/dashboards/return-interviews/episodes", episodeReaders, episodes),
  get("/records/:recordId", recordReaders, record),

  get("/audits", auditReaders, audits),
  get(AUDIT, auditReaders, audit),
  get(`${AUDIT}/case`, caseReaders, auditCase),
  get(`${AUDIT}/sections/:sectionKey`, sectionReaders, section),
  post(`${AUDIT}/sections/:sectionKey`, auditWriters, saveSection),
  get(`${AUDIT}/overall`, auditWriters, overall),
  post(`${AUDIT}/overall`, auditWriters, saveOverall),
  get(`${AUDIT}/check`, auditWriters, check),
  post(`${AUDIT}/submit`, auditWriters, submit),
  get(`${AUDIT}/submitted`, auditWriters, submitted),
];

function get(path: string, access: Access, page: Page): Route {
  return { method: "GET", path, access, page };
}

function post(path: string, access: Access, page: Page): Route {
  return { method: "POST", path, access, page };
}
