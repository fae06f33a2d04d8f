/**
 * Makes one line of plain text out of any text: what cannot be seen, and what turns other text around, goes.
 *
 * @remarks Line breaks and other controls become spaces; halves of characters, marks of byte order and controls of
 * writing direction are left out. Joiners stay, for emoji are made with them.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\p{Cs}\p{Bidi_Control}\uFEFF]/gu, "")
    .trim();
}

/** Does the same to each line, and keeps the lines apart. */
export function plainLines(text: string): string {
  return text.split("\n").map(plainText).join("\n");
}
