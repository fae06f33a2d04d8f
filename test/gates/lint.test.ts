import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";

/** The project's own configuration, tried on snippets that nobody should be able to land. */
const eslint = new ESLint();

/** The rules that fire when the text stands in an existing file of src (type-aware rules need one that exists). */
async function rulesBrokenBy(code: string, filePath = "src/round/index.ts"): Promise<string[]> {
  const results = await eslint.lintText(`${code}\n`, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

const answering = (expression: string): string => `/** Answers. */\nexport const answer = (): unknown => ${expression};`;

describe("in src the linter", () => {
  it.each([
    ["bans Date.now()", "no-restricted-properties", "Date.now()"],
    ["bans new Date() without arguments", "no-restricted-syntax", "new Date()"],
    ["bans Date() as a call", "no-restricted-syntax", "Date()"],
    ["bans new Date(year, month), which is in the host's zone", "no-restricted-syntax", "new Date(2026, 0)"],
    ["bans performance", "no-restricted-globals", "performance.now()"],
    ["bans setTimeout", "no-restricted-globals", "setTimeout(() => 1, 2)"],
    ["bans setInterval", "no-restricted-globals", "setInterval(() => 1, 2)"],
    ["bans Math.random()", "no-restricted-properties", "Math.random()"],
    ["bans crypto.randomUUID()", "no-restricted-globals", "crypto.randomUUID()"],
    ["bans crypto.getRandomValues()", "no-restricted-globals", "crypto.getRandomValues(new Uint8Array(1))"],
    ["bans process", "no-restricted-globals", "process.env"],
    ["bans globalThis", "no-restricted-globals", "globalThis.Date"],
    ["bans console", "no-restricted-globals", "{ console.log(1); }"],
    ["bans navigator", "no-restricted-globals", "typeof navigator"],
    ["bans toLocaleString() without a locale", "no-restricted-syntax", "(1).toLocaleString()"],
    ["bans toLocaleDateString() without options", "no-restricted-syntax", 'new Date(0).toLocaleDateString("nb")'],
    ["bans Intl in what is said, for a host may not know the language", "no-restricted-syntax", 'new Intl.ListFormat("nn").format(["a"])'],
    ["bans toLocaleUpperCase()", "no-restricted-syntax", '"a".toLocaleUpperCase("nn")'],
    ["bans localeCompare() without a locale", "no-restricted-syntax", '"a".localeCompare("b")'],
    ["bans getHours(), which is in the host's zone", "no-restricted-syntax", "new Date(0).getHours()"],
    ["bans getTimezoneOffset()", "no-restricted-syntax", "new Date(0).getTimezoneOffset()"],
    ["bans more than ten paths through a function", "complexity", Array.from({ length: 11 }, () => "[1].at(0)").join(" ?? ")],
    ["bans functions of more than thirty lines", "max-lines-per-function", `[${"\n  1,".repeat(31)}\n]`],
  ])("%s", async (_sentence, rule, expression) => {
    expect(await rulesBrokenBy(answering(expression))).toEqual([rule]);
  });

  it.each([
    ["bans variables of the module", "no-restricted-syntax", "let calls = 0;\n/** Counts. */\nexport const count = (): number => ++calls;"],
    ["bans exported variables of the module", "no-restricted-syntax", "/** Calls. */\nexport let calls = 0;\ncalls += 1;"],
    ["bans modules of Node", "no-restricted-imports", '/** Path. */\nexport { sep } from "node:path";'],
    ["bans default exports", "no-restricted-exports", "/** Answers. */\nexport default function answer(): void {}"],
    ["bans doc comments that describe nothing", "jsdoc/require-description", "/** @see answers */\nexport const answer = 42;"],
    ["bans tags that TSDoc does not know", "jsdoc/check-tag-names", "/**\n * Answers.\n *\n * @answer 42\n */\nexport const answer = 42;"],
    ["bans types in doc comments", "jsdoc/no-types", "/**\n * Answers.\n *\n * @param {number} a - It.\n */\nexport const f = (a: number): number => a;"],
    ["bans disabling a rule without saying why", "@eslint-community/eslint-comments/require-description", `/* eslint-disable-next-line no-restricted-properties */\n${answering("Date.now()").split("\n")[1] ?? ""}`],
    ["bans disabling a rule that would not have fired", "Unused eslint-disable directive (no problems were reported from 'no-undef').", "// eslint-disable-next-line no-undef -- just in case\n/** Answers. */\nexport const answer = 42;"],
    ["bans files of more than 150 lines", "max-lines", `/** Answers. */\nexport const answers = [${"\n  1,".repeat(150)}\n];`],
  ])("%s", async (_sentence, rule, code) => {
    expect(await rulesBrokenBy(code)).toContain(rule);
  });

  it.each([
    ["the host's zone", 'new Intl.DateTimeFormat("nb").resolvedOptions()'],
    ["the host's language", "new Intl.DateTimeFormat().format(0)"],
  ])("bans %s in the room that reads Oslo's clock through Intl", async (_sentence, expression) => {
    expect(await rulesBrokenBy(answering(expression), "src/time/osloTime.ts")).toContain("no-restricted-syntax");
  });

  it.each([
    ["permits a date from a number", answering("new Date(0)")],
    ["permits UTC getters", answering("new Date(0).getUTCHours()")],
    ["permits constants of the module", "const two = 2;\n/** Doubles. */\nexport const double = (value: number): number => value * two;"],
    ["permits the tags of TSDoc", "/**\n * Doubles.\n *\n * @remarks It does.\n * @typeParam T - A number.\n * @param value - It.\n * @defaultValue `1`\n * @returns Twice it.\n * @throws RangeError never.\n * @example\n * ```ts\n * double(1); // => 2\n * ```\n * @see {@link Math}\n * @internal\n */\nexport const double = <T extends number>(value: T): [T, T] => [value, value];"],
    ["permits a file to describe itself", "/**\n * Answers.\n *\n * @packageDocumentation\n */\n\n/** Answer. */\nexport const answer = 42;"],
  ])("%s", async (_sentence, code) => {
    expect(await rulesBrokenBy(code)).toEqual([]);
  });

  it("lets tables be long: rounds and texts", async () => {
    for (const table of ["src/rounds/2026-2027.ts", "src/group/texts.ts", "src/group/rules/texts.nb.ts"]) {
      const config = (await eslint.calculateConfigForFile(table)) as { rules: Record<string, [number]> };
      expect(config.rules["max-lines"]?.[0], table).toBe(0);
    }
  });

  it("lets src/time alone use the getters that read in the host's zone", async () => {
    expect(await rulesBrokenBy(answering("new Date(0).getHours()"), "src/time/index.ts")).toEqual([]);
  });
});
