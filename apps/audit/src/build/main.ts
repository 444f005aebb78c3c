import { places } from "../places.js";
import { buildAssets } from "./build-assets.js";

await buildAssets(places.builtAssets);
