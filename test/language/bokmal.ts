/** Words that are bokmål and not nynorsk, as far as the texts of this library use them. */
const words = [
  ..."annen antall bare begynner de dem dere disse eier en én et ett hele hva hvem hver hvert hvilke hvilken hvis hvor hvordan".split(" "),
  ..."fra ikke jeg mer mye måned noe noen samme sammen selv selve siden uke uten øvrige åpen åpent åpner".split(" "),
  ..."bygge dekke dekker forplikter forventes fremmer følger gjelder gjøre gjør kommer mangler nevner nevnt".split(" "),
  ..."sette sier sikrer starter styrke søke søker teller være levende tydelig semestre".split(" "),
  ..."ber begge ble fremdeles gang ganger holdes høyst innen ligger mens offentlig pek personer plasser satt vært åpningen åpnet".split(" "),
];
const word = new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "iu");

/** What gives bokmål away inside a word or at its end. */
const part =
  /skole|veiled|lede[rl]|lærer|hverdag|deltakel|fravær|fremdrift|mangfold|kommuner|måter|(?:inger|ningen|(?<!s)eier(?:en)?)(?!\p{L})/iu;

/** A name, which stands in every language as its owner writes it. */
const name = /Norsk kulturskoleråd/g;

/** Whether a text has words in it that are bokmål and not nynorsk. */
export function looksLikeBokmal(text: string): boolean {
  const words = text.replaceAll(name, "");
  return word.test(words) || part.test(words);
}
