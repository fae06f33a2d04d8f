/**
 * Type-checks and runs every example of the documentation against the built package: the ```` ```ts ```` blocks in
 * README.md, CONTRIBUTING.md, docs/*.md and the doc comments of src. Start it with `npm run test:examples` after
 * `npm run build`. What an example asserts: see `assertions.ts`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { withAssertions } from "./assertions.js";
import { examplesIn, exampleTagsWithoutCode, type Example } from "./extract.js";
import { functionsWithoutExample } from "./missing.js";

/** Where the examples are written to, one file each, with every line at the number that it has in its source. */
const folder = resolve(".doc-examples");
const prelude = 'import { $equal } from "../test/examples/equal.js";';

// Readers sit anywhere, so the examples run in a zone far from Oslo.
process.env["TZ"] = "America/New_York";
// What an example prints is meant for its reader.
const say = console.log.bind(console);
console.log = () => undefined;

const documents = [...filesIn("."), ...filesIn("docs")].filter((path) => path.endsWith(".md") && path !== "CHANGELOG.md");
const code = filesIn("src", { recursive: true }).filter((path) => path.endsWith(".ts"));
const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile("tsconfig.json", read).config, ts.sys, ".");

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const examples = [...documents, ...code].flatMap((path) => examplesIn(path, read(path)));
const drafts = examples.map((example) => ({ example, problem: write(example) }));
const typeErrors = typeErrorsIn(drafts.filter(({ problem }) => problem === undefined).map(({ example }) => example));

const failures: string[] = [];
for (const { example, problem } of drafts) {
  const found = problem ?? typeErrors.get(fileOf(example)) ?? (await problemOfRunning(example));
  if (found !== undefined) failures.push(found);
}
const passed = examples.length - failures.length;
failures.push(...code.flatMap((path) => exampleTagsWithoutCode(path, read(path))), ...functionsWithoutExample(faces(), options));

for (const failure of failures) say(failure);
say(`${String(passed)} passed, ${String(failures.length)} failed`);
process.exitCode = passed === 0 || failures.length > 0 ? 1 : 0;

function write(example: Example): string | undefined {
  try {
    writeFileSync(fileOf(example), prelude + "\n".repeat(example.line - 1) + withAssertions(example.code));
    return undefined;
  } catch (error) {
    return `${example.source}:${String(example.line)}: ${String(error)}`;
  }
}

/** The first type error of each file that has one. */
function typeErrorsIn(all: readonly Example[]): Map<string, string> {
  const errors = new Map<string, string>();
  const program = ts.createProgram(all.map(fileOf), { ...options, noEmit: true });
  for (const example of all) {
    const file = program.getSourceFile(fileOf(example));
    const [first] = ts.getPreEmitDiagnostics(program, file);
    if (file === undefined || first === undefined) continue;
    const { line } = file.getLineAndCharacterOfPosition(first.start ?? 0);
    const message = ts.flattenDiagnosticMessageText(first.messageText, "\n");
    errors.set(file.fileName, `${example.source}:${String(line + 1)}: ${message}`);
  }
  return errors;
}

async function problemOfRunning(example: Example): Promise<string | undefined> {
  try {
    await import(pathToFileURL(fileOf(example)).href);
    return undefined;
  } catch (error) {
    const { stack, message } = error instanceof Error ? error : new Error(String(error));
    const line = stack?.split(fileOf(example))[1]?.match(/^:(\d+)/)?.[1] ?? String(example.line);
    return `${example.source}:${line}: ${message}`;
  }
}

/** The source of each subpath that package.json exports: `.` is src/index.ts, `./room` is src/room/index.ts, and a language src/nb.ts. */
function faces(): string[] {
  const { exports } = JSON.parse(read("package.json")) as { exports: Record<string, unknown> };
  const subpaths = Object.keys(exports).filter((subpath) => !subpath.endsWith(".json"));
  return subpaths.map((subpath) => [join("src", `${subpath}.ts`), join("src", subpath, "index.ts")].find((face) => existsSync(face)) ?? subpath);
}

function fileOf({ source, line }: Example): string {
  return join(folder, `${source.replace(/\W+/g, "-")}-${String(line)}.ts`);
}

function filesIn(directory: string, { recursive = false } = {}): string[] {
  if (!existsSync(directory)) return [];
  const entries = readdirSync(directory, { recursive, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(".", join(entry.parentPath, entry.name))).sort();
}

function read(path: string): string {
  return readFileSync(path, "utf8");
}
