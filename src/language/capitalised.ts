/**
 * Begins a sentence with a name.
 *
 * @param text - What begins the sentence.
 * @returns The text with a capital.
 */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
