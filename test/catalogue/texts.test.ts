import { expect, it } from "vitest";
import { locales } from "../../src/index.js";
import { textsPage } from "./textsPage.js";

it.each(locales)("every text of the library in %s stands on a page that a reviewer can read, and the page is fresh", async (locale) => {
  await expect(textsPage(locale)).toMatchFileSnapshot(`texts/${locale}.md`);
});
