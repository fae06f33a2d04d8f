import comments from "@eslint-community/eslint-plugin-eslint-comments/configs";
import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import jsdoc from "eslint-plugin-jsdoc";
import tseslint from "typescript-eslint";

/** The library answers from what it is given. What it must not read from its surroundings, and why: */
const clock = "The library reads no clock: take the date or instant as a parameter.";
const chance = "The library draws nothing by chance: only src/simulation draws, from a seed.";
const host = "The library knows nothing of its host: take what you need as a parameter.";
const language = "Without an explicit locale this follows the host's language.";
const zone = "This reads or writes in the host's time zone: use the civil dates and Oslo instants of src/time.";

const ambientGlobals = [
  ...["performance", "setTimeout", "setInterval", "setImmediate"].map((name) => ({ name, message: clock })),
  { name: "crypto", message: chance },
  ...["process", "globalThis", "global", "window", "self", "console", "navigator", "fetch", "require"].map((name) => ({
    name,
    message: host,
  })),
];

const ambientProperties = [
  { object: "Date", property: "now", message: clock },
  { object: "Math", property: "random", message: chance },
];

const ambientSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  { selector: "NewExpression[callee.name='Date'][arguments.length>1]", message: zone },
  { selector: "MemberExpression[property.name='resolvedOptions']", message: host },
  { selector: "CallExpression[callee.property.name=/^toLocale/]", message: language },
  { selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]", message: language },
];

/** Chromium and Deno have no nynorsk, and say «April 13, 2026» for it. */
const hostLanguages = [{ selector: "MemberExpression[object.name='Intl']", message: "What is said comes from src/language, for a host may not know the language." }];

/** In the room that reads Oslo's clock, where Intl is the source of it. */
const hostLocale = [{ selector: ":matches(NewExpression, CallExpression)[callee.object.name='Intl'][arguments.length=0]", message: language }];

const mutableModuleState = [
  {
    selector: ":matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind!='const']",
    message: "A variable of the module outlives the call and makes the next answer depend on the last one.",
  },
];

const hostZoneMethods = [
  {
    selector:
      "CallExpression[callee.property.name=/^([gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset|to(Date|Time)String)$/]",
    message: zone,
  },
];

export default defineConfig(
  globalIgnores(["dist", "coverage", "docs/api", ".doc-examples"]),
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  eslint.configs.recommended,
  comments.recommended,
  { rules: { "@eslint-community/eslint-comments/require-description": "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["tsup.config.ts"] }, tsconfigRootDir: import.meta.dirname } },
    rules: { "no-duplicate-imports": ["error", { includeExports: false }] },
  },
  {
    // Examples and benchmarks use the built package, and the latter their own dependencies: linting must need neither.
    // `npm run typecheck` and `npm run bench` read them too.
    files: ["examples/**/*.ts", "test/bench/**/*.ts"],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: [".dependency-cruiser.cjs"],
    languageOptions: { globals: { module: "writable" } },
  },
  {
    name: "src: nothing ambient, nothing that lasts between calls",
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...ambientGlobals],
      "no-restricted-properties": ["error", ...ambientProperties],
      "no-restricted-imports": ["error", { patterns: [{ group: ["node:*"], message: host }] }],
      "no-restricted-syntax": ["error", ...ambientSyntax, ...hostLanguages, ...mutableModuleState, ...hostZoneMethods],
    },
  },
  {
    // The one room that may: date-fns works on dates that are pinned to UTC here.
    files: ["src/time/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...ambientSyntax, ...hostLocale, ...mutableModuleState] },
  },
  {
    name: "src: small enough to read in one sitting",
    files: ["src/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 150, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 30, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 10],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  {
    // An interface keeps its name in hovers and declarations, where an alias is spelled out each time.
    files: ["src/**/*.ts"],
    rules: { "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }] },
  },
  {
    // Tables: the calls as data, texts side by side in three languages, and the list of public names. Their length is not complexity.
    files: ["src/rounds/**/*.ts", "src/**/texts*.ts", "src/index.ts"],
    rules: { "max-lines": "off" },
  },
  {
    name: "src: what is said in a doc comment is said well",
    files: ["src/**/*.ts"],
    extends: [jsdoc.configs["flat/recommended-tsdoc-error"]],
    settings: { jsdoc: { tagNamePreference: { template: "typeParam" } } },
    rules: {
      // TypeDoc asks for a comment on whatever an entry point exports; inside a room a name and a type may say enough.
      "jsdoc/require-jsdoc": "off",
      "jsdoc/check-tag-names": ["error", { definedTags: ["defaultValue", "packageDocumentation", "remarks", "typeParam"] }],
      "jsdoc/require-description": ["error", { contexts: ["any"] }],
      // A parameter is described when its name and type do not say enough; "@returns The result" helps nobody.
      "jsdoc/require-param": "off",
      "jsdoc/check-param-names": ["error", { checkDestructured: false, disableMissingParamChecks: true }],
      "jsdoc/require-returns": "off",
      "jsdoc/require-yields": "off",
      "jsdoc/tag-lines": ["error", "any", { startLines: null }],
    },
  },
  {
    files: ["**/*.test.ts"],
    rules: {
      // `expect(service.method)` names a function without calling it, which is what a test wants to do.
      "@typescript-eslint/unbound-method": "off",
    },
  },
);
