import { readFileSync } from "node:fs";
import { join } from "node:path";
import { timeliness } from "@waymark/core";
import type { Request, Response } from "express";
import nunjucks, { type Environment } from "nunjucks";
import { places } from "../places.js";
import type { Answer } from "../routes/answer.js";
import type { Settings } from "../settings.js";
import { addWords } from "../words/filters.js";
import { navigationFor } from "./navigation.js";
import "./request-context.js";
import { formToken } from "./token.js";

/** Puts a view together and sends it. */
export type RenderView = (
  request: Request,
  response: Response,
  answer: Extract<Answer, { readonly kind: "view" }>,
) => void;

/**
 * Reads the views of the pages and what they share.
 *
 * @throws Error when the assets have not been built
 */
export function createViews(settings: Settings): RenderView {
  const environment = createEnvironment(settings);
  return (request, response, { view, data, status }) => {
    const { user = null, requestId, cspNonce, path } = request;
    const html = environment.render(`${view}/view.njk`, {
      ...data,
      user,
      requestId,
      cspNonce,
      navigation: navigationFor(user, path),
      formToken: () => formToken(request),
    });
    response.status(status).type("html").send(html);
  };
}

function createEnvironment({ mode, data, assetFolder }: Settings): Environment {
  const folders = [places.pages, places.views, join(places.govukFrontend, "dist")];
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(folders), {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  addWords(environment);
  environment.addGlobal(
    "assets",
    JSON.parse(readFileSync(join(assetFolder, "manifest.json"), "utf8")),
  );
  environment.addGlobal("returnRule", timeliness);
  environment.addGlobal("isDemo", mode === "demo");
  environment.addGlobal("isInvented", data === "invented");
  return environment;
}
