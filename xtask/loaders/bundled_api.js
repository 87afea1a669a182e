// For bundlers: the JavaScript API, which brings its wasm along unless it is given one.
import init from "../skin_quiz.js";
import { response } from "./wasm.js";

export * from "../skin_quiz.js";

export default async (options) => init(options ?? { module_or_path: response() });
