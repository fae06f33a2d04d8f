/** The rooms of src, and the rooms that each may use. An arrow that is not drawn here does not exist. */
const ground = ["input", "time", "language", "assessment"];
const arrows = {
  input: [],
  time: ["input"],
  language: ["input", "time"],
  assessment: ["input", "language"],
  round: ground,
  rounds: [...ground, "round"],
  group: [...ground, "round"],
  schedule: [...ground, "round"],
  planning: [...ground, "round", "schedule"],
  application: [...ground, "round", "group", "schedule"],
  cost: [...ground, "round", "group", "schedule"],
  participation: [...ground, "round", "group", "schedule"],
  calendar: [...ground, "round", "schedule"],
  simulation: [...ground, "round", "rounds", "group", "schedule", "planning", "application", "cost", "participation"],
  schemas: [...ground, "round", "group", "schedule", "planning", "application", "cost", "participation", "simulation"],
  explain: [...ground, "round", "group", "schedule", "planning", "application", "cost", "participation", "calendar", "simulation"],
};

/** The packages that src may use, and from where. Everything else has to be asked for in a pull request. */
const packages = {
  zod: "^src/",
  "date-easter": "^src/time/",
  "date-fns": "^src/time/",
  "@date-fns/utc": "^src/time/",
  "date-fns-tz": "^src/time/osloTime\\.ts$",
  "pure-rand": "^src/simulation/",
  rrule: "^src/planning/civilDatesOf\\.ts$",
  "ical.js": "^src/calendar/",
  "fraction.js": "^src/cost/money\\.ts$",
  papaparse: "^src/cost/",
  "intl-messageformat": "^src/language/message\\.ts$",
};

/** A package that is installed resolves into node_modules; one that is not keeps the name it was imported by. */
const anyOf = (names) => `(^|node_modules/)(${names.join("|")})(/|$)`;
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    ...Object.entries(arrows).map(([room, mayUse]) =>
      rule(
        `arrows-of-${room}`,
        `${room} may use ${mayUse.join(", ") || "no other room"}: arrows run one way, so that a room can be read knowing only those below it.`,
        { path: `^src/${room}/` },
        { path: "^src/[^/]+/", pathNot: `^src/(${[room, ...mayUse].join("|")})/` },
      ),
    ),
    rule(
      "room-without-arrows",
      "A new room says in the table above which rooms it may use.",
      { path: "^src/[^/]+/", pathNot: `^src/(${Object.keys(arrows).join("|")})/` },
      {},
    ),
    rule(
      "rooms-through-their-door",
      "Another room is imported through its index.ts only, so that the rest of it stays free to change.",
      { path: "^src/([^/]+)/" },
      { path: "^src/[^/]+/", pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$"] },
    ),
    rule(
      "no-own-door",
      "Inside a room import the file itself: going through the room's own index.ts makes cycles.",
      { path: "^src/([^/]+)/" },
      { path: "^src/$1/index\\.ts$" },
    ),
    rule(
      "face-shows-rooms-only",
      "src/index.ts and its neighbours are lists of public names: they take them from the rooms' index.ts and do nothing else.",
      { path: "^src/[^/]+\\.ts$" },
      { pathNot: "^src/[^/]+/index\\.ts$" },
    ),
    rule("face-is-for-others", "src/index.ts and its neighbours are for those outside: importing one from src makes a cycle.", { path: "^src/" }, { path: "^src/[^/]+\\.ts$" }),
    rule("no-cycles", "Files in a cycle can only be understood together; types count too.", {}, { circular: true }),
    ...Object.entries(packages).map(([name, mayUse]) =>
      rule(
        `who-may-use-${name}`,
        "Each package is kept to one room, which is then the only one that has to know its traps.",
        { path: "^src/", pathNot: mayUse },
        { path: anyOf([name]) },
      ),
    ),
    rule(
      "no-other-package",
      "Every dependency is downloaded by whoever uses the library, and a dev dependency would be missing there.",
      { path: "^src/" },
      { pathNot: ["^src/", "^\\.", anyOf(Object.keys(packages))] },
    ),
    rule(
      "library-stands-alone",
      "What is published knows neither its tests nor its examples.",
      { path: "^src/" },
      { path: "^(test|examples)/" },
    ),
    rule("no-node-modules", "The library also runs in browsers: src uses nothing of Node.", { path: "^src/" }, { dependencyTypes: ["core"] }),
    rule(
      "examples-use-the-package",
      "An example is copied by readers, who have the package and not its source.",
      { path: "^examples/" },
      { path: "^(src|test|dist)/", dependencyTypes: ["local"] },
    ),
    rule(
      "everything-resolves",
      "An import that leads nowhere. (The package's own name leads to dist, which may not be built.)",
      {},
      { couldNotResolve: true, pathNot: "^kulturskole-veiledning(/|$)" },
    ),
  ],
  options: {
    // The benchmarks are a package of their own: see docs/decisions/0011-benchmarks.md.
    exclude: { path: "^test/bench/" },
    doNotFollow: { path: "node_modules|^dist/" },
    tsPreCompilationDeps: true, // imports of types are arrows as well
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
