import { Speech, type Language, type LocalizedText, type NamedThing, type NameForm } from "../language/index.js";
import { oncePerRound } from "./readRound.js";
import type { Round } from "./round.js";
import { filledIn } from "./textIn.js";
import { guidanceMeeting } from "./vocabulary.js";

type Forms = Partial<Readonly<Record<NameForm, LocalizedText>>>;

const nameOf: Readonly<Record<NamedThing, (round: Round, id: string) => Forms | undefined>> = {
  seat: ({ group }, id) => group.seats.find(({ role }) => role === id)?.names,
  kind: ({ kinds, guidance }, id) => (id === guidanceMeeting ? guidance : kinds.find((kind) => kind.id === id))?.names,
  audience: ({ audiences }, id) => audiences.find((audience) => audience.id === id)?.names,
  area: ({ wish }, id) => wish.areas.find((area) => area.id === id)?.names,
  cost: ({ costs }, id) => costs.find(({ item }) => item === id)?.names,
  commitment: ({ commitments }, id) => alone(commitments.find((commitment) => commitment.id === id)?.to),
  question: ({ commitments }, id) => alone(commitments.find((commitment) => commitment.id === id)?.question),
  knownEvent: ({ group }, id) => alone(group.knownEvents.find((event) => event.id === id)?.name),
};

function alone(one: LocalizedText | undefined): Forms | undefined {
  return one && { one };
}

const made = oncePerRound(() => new WeakMap<Language, Speech>());

export function speechOf(round: Round, language: Language): Speech {
  const known = made(round);
  let speech = known.get(language);
  if (speech === undefined) known.set(language, (speech = speechFor(round, language)));
  return speech;
}

/** A language from elsewhere may name the round’s things itself, under `names/seat/principal` and `names/seat/principal/the`. */
function speechFor(round: Round, language: Language): Speech {
  const named = (thing: NamedThing, id: string, form: NameForm) => {
    const key = `names/${thing}/${id}${form === "one" ? "" : `/${form}`}`;
    const text = Object.hasOwn(language.texts, key) ? language.texts[key] : nameOf[thing](round, id)?.[form];
    return typeof text === "object" ? filledIn(round, text, language) : text;
  };
  return new Speech(language, named, { organiser: { verbatim: filledIn(round, round.organiser, language) } });
}
