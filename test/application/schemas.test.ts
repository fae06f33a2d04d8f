import { describe, expect, it } from "vitest";
import { applicationDraftSchema, applicationSchema, assessEligibility, InvalidInputError, round2026, type ApplicationDraftInput } from "../../src/index.js";
import { goodApplication, without } from "./applications.js";

type Path = readonly (string | number)[];

/** The good application with one value put in, or taken out, deep inside. */
function changed(path: Path, ...value: unknown[]): unknown {
  const application = JSON.parse(JSON.stringify(goodApplication)) as object;
  const parent = path.slice(0, -1).reduce<object>((inner, key) => Reflect.get(inner, key) as object, application);
  const key = path.at(-1) ?? "";
  if (value.length === 0) Reflect.deleteProperty(parent, key);
  else Reflect.set(parent, key, value[0]);
  return application;
}

const pathsOf = (error: { issues: readonly { path: readonly PropertyKey[] }[] } | undefined) => error?.issues.map(({ path }) => path);

/** What a complete application must have. */
const required = [
  ..."municipality municipality.number municipality.name submittedAt".split(" "),
  ..."developmentIntent developmentIntent.areas developmentIntent.statement commitments".split(" "),
  ...Object.keys(goodApplication.commitments).map((id) => `commitments.${id}`),
];

const wrong: readonly [Path, unknown][] = [
  [["submittedAt"], "2026-04-10T12:00:00"],
  [["submittedAt"], "2026-02-30T12:00:00Z"],
  [["municipality", "number"], 5006],
  [["municipality", "name"], "x".repeat(201)],
  [["developmentIntent", "areas"], "profession"],
  [["developmentIntent", "areas", 1], "economy"],
  [["developmentIntent", "statement"], "x".repeat(20_001)],
  [["commitments", "time"], "yes"],
  [["judgements", "developmentIntent"], "maybe"],
  [["group", "members", 0, "seats", 0, "role"], "mayor"],
  [["partners", 0], "5006"],
];

describe("a complete application", () => {
  it("is one to both schemas, and is read as it was", () => {
    expect(applicationSchema.parse(goodApplication)).toEqual(goodApplication);
    expect(applicationDraftSchema.parse(goodApplication)).toEqual(goodApplication);
  });

  it("survives the way through JSON", () => {
    expect(applicationSchema.parse(JSON.parse(JSON.stringify(goodApplication)))).toEqual(goodApplication);
  });

  it("need not name its group, its partners or any judgement", () => {
    expect(applicationSchema.safeParse(without(goodApplication, "group", "partners", "judgements")).success).toBe(true);
  });
});

describe("what is missing", () => {
  it.each(required)("%s: an application is refused there, a draft is not", (there) => {
    const path = there.split(".");
    expect(pathsOf(applicationSchema.safeParse(changed(path)).error)).toEqual([path]);
    expect(applicationDraftSchema.safeParse(changed(path)).success).toBe(true);
  });

  it("is listed all together", () => {
    const paths = pathsOf(applicationSchema.safeParse({ municipality: {}, commitments: { time: true } }).error)?.map((path) => path.join("."));
    const commitments = Object.keys(goodApplication.commitments).filter((id) => id !== "time");
    expect(paths?.toSorted()).toEqual(
      ["municipality.number", "municipality.name", "submittedAt", "developmentIntent", ...commitments.map((id) => `commitments.${id}`)].toSorted(),
    );
  });
});

describe("what is wrong is refused in its place, in an application and in a draft", () => {
  it.each(wrong)("%j: %j", (path, value) => {
    expect(pathsOf(applicationSchema.safeParse(changed(path, value)).error)).toEqual([path]);
    expect(pathsOf(applicationDraftSchema.safeParse(changed(path, value)).error)).toEqual([path]);
  });

  it.each<[Path]>([[["submittedAt"]], [["commitments", "time"]], [["municipality"]]])("an answer left open, in an application but not in a draft: %j", (path) => {
    expect(pathsOf(applicationSchema.safeParse(changed(path, null)).error)).toEqual([path]);
    expect(applicationDraftSchema.safeParse(changed(path, null)).success).toBe(true);
  });

  it.each<[Path, Path]>([
    [["county"], []],
    [["municipality", "county"], ["municipality"]],
    [["developmentIntent", "title"], ["developmentIntent"]],
    [["commitments", "money"], ["commitments"]],
    [["judgements", "time"], ["judgements"]],
  ])("a field that nobody knows: %j", (path, at) => {
    const [application, draft] = [applicationSchema, applicationDraftSchema].map((schema) => pathsOf(schema.safeParse(changed(path, true)).error));
    expect(application?.map((each) => each.join("."))).toContain(at.join("."));
    expect(draft).toHaveLength(1);
  });

  it.each(["500", "50061", "5006 ", ""])("a municipality number that is not four digits, in an application: %j", (number) => {
    expect(pathsOf(applicationSchema.safeParse(changed(["municipality", "number"], number)).error)).toEqual([["municipality", "number"]]);
    expect(applicationDraftSchema.safeParse(changed(["municipality", "number"], number)).success).toBe(true);
  });

  it("and assessEligibility throws one error that lists it all", () => {
    const draft = { submittedAt: "yesterday", commitments: { time: 1, capacity: 0 }, partners: {} } as unknown as ApplicationDraftInput;
    const call = () => assessEligibility(round2026, draft);
    expect(call).toThrow(InvalidInputError);
    expect(call).toThrow(/^The application is not valid \(4 problems\):\n {2}submittedAt: .*\n {2}commitments\.time: .*\n {2}commitments\.capacity: .*\n {2}partners: .*$/);
  });
});
