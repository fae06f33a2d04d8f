import { defineConfig } from "tsup";

/** One line per subpath of the package: the name in `exports` of package.json, and the room behind it. */
const entry = {
  index: "src/index.ts",
  simulation: "src/simulation/index.ts",
};

export default defineConfig({
  entry,
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  splitting: true, // code that two subpaths share is loaded once, so its classes are the same classes
  sourcemap: true,
  clean: true,
  // tsup sets `baseUrl` when it writes the types, which TypeScript 6 reports as deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
