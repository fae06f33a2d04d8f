import { isArgumentElement, isDateElement, isLiteralElement, isNumberElement, isPluralElement, isPoundElement, isSelectElement, isTimeElement, parse, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";

/** What a text is made of, read by the parser that its formatter uses. */
export function elementsOf(text: string): readonly MessageFormatElement[] {
  return parse(text, { ignoreTag: true }).flatMap(withInner);
}

function withInner(element: MessageFormatElement): readonly MessageFormatElement[] {
  if (!isPluralElement(element) && !isSelectElement(element)) return [element];
  return [element, ...Object.values(element.options).flatMap(({ value }) => value.flatMap(withInner))];
}

/** The names of the slots of a text, each once and in order, in the forms in which they stand there. */
export function slotsIn(text: string): readonly string[] {
  const elements = elementsOf(text).filter((each) => isArgumentElement(each) || isPluralElement(each) || isSelectElement(each));
  return [...new Set(elements.map(({ value }) => value))].toSorted();
}

/** The facts that fill the slots of a text: `{seatThe}` and `{SeatThe}` are both filled by `seat`. */
export function factsIn(text: string, given: readonly string[]): readonly string[] {
  const bare = (slot: string) => {
    if (given.includes(slot)) return slot;
    const small = slot.charAt(0).toLowerCase() + slot.slice(1);
    return small.replace(/(?<=.)(The|Many|InWords|Day|Weekday|Or|Count)$/, "");
  };
  return [...new Set(slotsIn(text).map(bare))].toSorted();
}

/** Every way in which the branches of a text can be taken, each as plain text with its slots. */
export function branchesOf(text: string): readonly string[] {
  return combine(parse(text, { ignoreTag: true }));
}

function combine(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.reduce<readonly string[]>((before, element) => before.flatMap((start) => variantsOf(element).map((end) => start + end)), [""]);
}

function variantsOf(element: MessageFormatElement): readonly string[] {
  if (isLiteralElement(element)) return [element.value];
  if (isPluralElement(element) || isSelectElement(element)) return Object.values(element.options).flatMap(({ value }) => combine(value));
  return [`{${"value" in element ? element.value : ""}}`];
}

/** The text with each of its branches once, one at a time: the others are then taken as they come first. */
export function waysThrough(text: string): readonly string[] {
  const elements = parse(text, { ignoreTag: true });
  const variants = elements.map(variantsOf);
  const first = (place: number) => variants[place]?.[0] ?? "";
  const ways = variants.flatMap((each, place) => each.map((variant) => variants.map((_, other) => (other === place ? variant : first(other))).join("")));
  return [...new Set(ways)];
}

/** What would ask the host for the language: the formatter refuses it, too. */
export function asksTheHost(text: string): boolean {
  return elementsOf(text).some((each) => isNumberElement(each) || isDateElement(each) || isTimeElement(each) || isPoundElement(each));
}

/** The branches of each plural of a text. */
export function pluralsIn(text: string): readonly (readonly string[])[] {
  return elementsOf(text).filter(isPluralElement).map(({ options }) => Object.keys(options).toSorted());
}
