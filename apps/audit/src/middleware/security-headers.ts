import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";
import "./request-context.js";

const A_YEAR_SECONDS = 31_536_000;

const FEATURES = [
  "camera",
  "display-capture",
  "geolocation",
  "microphone",
  "payment",
  "publickey-credentials-get",
  "usb",
];

/** What a browser may do with an answer: next to nothing, and keep no copy unless a page says so. */
export const securityHeaders: RequestHandler = (request, response, next) => {
  request.cspNonce = randomBytes(16).toString("base64");
  response.set("cache-control", "no-store");
  response.set("permissions-policy", FEATURES.map((feature) => `${feature}=()`).join(", "));
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: policy(request.cspNonce) },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    frameguard: { action: "deny" },
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: { maxAge: A_YEAR_SECONDS, includeSubDomains: false },
  })(request, response, next);
};

function policy(nonce: string): Record<string, string[]> {
  const self = ["'self'"];
  const none = ["'none'"];
  return {
    "default-src": none,
    "script-src": [`'nonce-${nonce}'`],
    "style-src": self,
    "img-src": self,
    "font-src": self,
    "connect-src": self,
    "manifest-src": self,
    "form-action": self,
    "frame-ancestors": none,
    "base-uri": none,
    "require-trusted-types-for": ["'script'"],
  };
}
