import { defineConfig } from "tsup";

/** One line per subpath of the package: the name in `exports` of package.json, and the room behind it. */
const entry = {
  index: "src/index.ts",
  planning: "src/planning.ts",
  simulation: "src/simulation/index.ts",
  calendar: "src/calendar/index.ts",
  nb: "src/nb.ts",
  nn: "src/nn.ts",
  en: "src/en.ts",
};

const code = {
  entry,
  platform: "neutral" as const,
  target: "es2022",
  splitting: true, // code that two subpaths share is loaded once, so its classes are the same classes
  sourcemap: true,
  // Left alone, æ, ø and å are escaped, and a text of 60 letters becomes one of 90.
  esbuildOptions: (options: { charset?: "utf8" }) => {
    options.charset = "utf8";
  },
};

/** The types of each subpath on their own: shared between them, they would end up in chunks that need each other. */
const types = Object.entries(entry).map(([name, file]) => ({
  entry: { [name]: file },
  // tsup sets `baseUrl` when it writes the types, which TypeScript 6 reports as deprecated.
  dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
}));

/** With `--no-dts` the code alone, beside whatever types stand there: what is only run needs none. */
export default defineConfig(({ dts }) => {
  const configs = dts === false ? [{ ...code, dts: false }] : [{ ...code, clean: true, dts: false }, ...types];
  return configs.map((each) => ({ ...each, format: ["esm", "cjs"] }));
});
