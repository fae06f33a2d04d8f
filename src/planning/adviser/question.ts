import type { Round } from "../../round/index.js";
import type { CivilDate } from "../../time/index.js";

/** An agreed meeting that the adviser cannot be at, because of one agreed in another municipality. */
export interface AgreedAtOnce {
  readonly date: CivilDate;
  /** Its place among the municipality's agreed meetings. */
  readonly meeting: number;
  /** The id of the other municipality. */
  readonly other: string;
}

/** What came of it for one municipality. */
export interface MunicipalOutcome {
  readonly id: string;
  /** Its place in what was asked. */
  readonly index: number;
  /** How many meetings it is owed in all, and how many of those it has, agreed before or placed now. */
  readonly owed: number;
  readonly placed: number;
  /** How many it could have, were the adviser in no other municipality. */
  readonly couldHave: number;
  readonly agreedAtOnce: readonly AgreedAtOnce[];
}

/** What the rule for an adviser's plans reads. */
export interface AdviserQuestion {
  readonly round: Round;
  /** In the order in which they were given. */
  readonly municipalities: readonly MunicipalOutcome[];
}
