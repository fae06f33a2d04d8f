import { describe, expect, it } from "vitest";
import { withAssertions } from "../examples/assertions.js";
import { examplesIn, exampleTagsWithoutCode } from "../examples/extract.js";

describe("an example of the documentation", () => {
  it.each([
    ["asserts the value of an expression", "double(1); // => 2", "$equal(double(1), (2)); // => 2"],
    ["asserts the value of a constant", "const two = double(1); // => 2", "const two = double(1); $equal(two, (2)); // => 2"],
    ["may say it on the next line", "double(1);\n// => 2", "$equal(double(1), (2));\n// => 2"],
    ["may say it over several lines", "f();\n// => {\n//   a: 1,\n// }\n// Words.", "$equal(f(), ({ a: 1, }));\n// => {\n//   a: 1,\n// }\n// Words."],
    ["may say it after a statement of several lines", "f(\n  1,\n); // => 2", "$equal(f(\n  1,\n), (2)); // => 2"],
    ["may say it inside a block", "for (const a of [1]) {\n  a; // => 1\n}", "for (const a of [1]) {\n  $equal(a, (1)); // => 1\n}"],
    ["need not say anything", "double(1); // twice", "double(1); // twice"],
  ])("%s", (_sentence, code, asserting) => {
    expect(withAssertions(code)).toBe(asserting);
  });

  it.each([
    ["an arrow after nothing", "// => 2"],
    ["an arrow after a statement without a value", "if (true) {} // => 2"],
    ["an arrow after several names", "const { a, b } = f(); // => 2"],
  ])("may not have %s", (_sentence, code) => {
    expect(() => withAssertions(code)).toThrow("must follow an expression statement");
  });

  it("is found in a document, with its line", () => {
    const text = "# Title\n\n- item\n  ```ts\n  f();\n    g();\n  ```\n\n```sh\nls\n```\n";
    expect(examplesIn("docs/a.md", text)).toEqual([{ source: "docs/a.md", line: 5, code: "f();\n  g();" }]);
  });

  it("is found in a doc comment, with its line", () => {
    const text = "const a = 1;\n/**\n * Words.\n * @example\n * ```ts\n * f();\n *\n * g();\n * ```\n */\nfunction f() {}\n";
    expect(examplesIn("src/a.ts", text)).toEqual([{ source: "src/a.ts", line: 6, code: "f();\n\ng();" }]);
    expect(exampleTagsWithoutCode("src/a.ts", text)).toEqual([]);
  });

  it("stands in a code block of TypeScript, so that it is run", () => {
    const text = "/**\n * Words.\n * @example f()\n * @remarks Words.\n */\n/**\n * @example\n * ```js\n * f();\n * ```\n */";
    expect(exampleTagsWithoutCode("src/a.ts", text).map((message) => message.split(": ")[0])).toEqual(["src/a.ts:3", "src/a.ts:7"]);
  });
});
