/**
 * Reads one answer of a section of a draft: `undefined` where nobody has answered, `null` where whoever was asked could not say.
 *
 * @param section - The section, which may itself be absent or left open.
 * @param key - The answer.
 * @returns The answer as it stands; what is left open as a whole leaves every answer in it open.
 */
export function answerIn<Section extends object, Key extends keyof Section>(section: Section | null | undefined, key: Key): Section[Key] | null | undefined {
  return section === null ? null : section?.[key];
}
