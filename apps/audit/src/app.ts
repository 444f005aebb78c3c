import express, { type Express } from "express";
import { errorPage } from "./middleware/error-page.js";
import { knownHost } from "./middleware/known-host.js";
import { requestId } from "./middleware/request-id.js";
import { securityHeaders } from "./middleware/security-headers.js";
import { sessions } from "./middleware/session.js";
import { requireToken } from "./middleware/token.js";
import { createViews } from "./middleware/views.js";
import { register, unknownRoute } from "./routes/register.js";
import { routes } from "./routes/table.js";
import type { Services } from "./services/services.js";
import type { Settings } from "./settings.js";

/** The app as an ordered list of what a request passes through. It does not listen. */
export function createApp(services: Services, settings: Settings): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("query parser", false);
  app.set("etag", false);
  const render = createViews(settings);
  const session = sessions(services, settings);

  app.use(requestId);
  app.use(securityHeaders);
  app.use(knownHost(settings.hostNames));
  app.use(register(routes, { session, token: requireToken }, { services, settings, render }));
  app.use(...session, unknownRoute);
  app.use(errorPage(services.log, render));
  return app;
}
