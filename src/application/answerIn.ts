/** Reads one answer of a section of a draft: `undefined` where nobody has answered, `null` where whoever was asked could not say. */
export function answerIn<Section extends object, Key extends keyof Section>(section: Section | null | undefined, key: Key): Section[Key] | null | undefined {
  return section === null ? null : section?.[key];
}
