import type { MunicipalGroup, MunicipalGroupInput } from "../group/index.js";
import type { CustomFields } from "../input/index.js";
import type { Vocabulary } from "../round/index.js";
import type { Instant } from "../time/index.js";

/** How a person at the organiser has judged the wish for development. */
export type ClarityJudgement = "clear" | "unclear";

/** A municipality as far as it has been written down. */
interface MunicipalitySoFar {
  readonly number?: string | null | undefined;
  readonly name?: string | null | undefined;
}

/** What a draft holds, whether its instants have been parsed or not. */
interface DraftOf<V extends Vocabulary, Moment, Group> {
  readonly municipality?: MunicipalitySoFar | null | undefined;
  readonly submittedAt?: Moment | null | undefined;
  readonly developmentIntent?: { readonly areas?: readonly V["area"][] | null | undefined; readonly statement?: string | null | undefined } | null | undefined;
  readonly commitments?: Readonly<Partial<Record<V["commitment"], boolean | null | undefined>>> | null | undefined;
  readonly membership?: boolean | null | undefined;
  readonly judgements?: { readonly developmentIntent?: ClarityJudgement | null | undefined } | null | undefined;
  readonly group?: Group | null | undefined;
  readonly partners?: readonly MunicipalitySoFar[] | null | undefined;
  /** The caller's own: carried along as it is, and never read. */
  readonly customFields?: CustomFields | undefined;
}

/** A draft of an application (søknadsutkast), parsed. */
export interface ApplicationDraft<V extends Vocabulary = Vocabulary> extends DraftOf<V, Instant, MunicipalGroup<V>> {}

/** A draft of an application, or a complete one, as it is written down or sent as JSON. */
export interface ApplicationDraftInput<V extends Vocabulary = Vocabulary> extends DraftOf<V, string, MunicipalGroupInput<V>> {}

/** What an application holds, whether its instants have been parsed or not. */
interface ApplicationOf<V extends Vocabulary, Moment, Group> {
  readonly municipality: { readonly number: string; readonly name: string };
  readonly submittedAt: Moment;
  readonly developmentIntent: { readonly areas: readonly V["area"][]; readonly statement: string };
  readonly commitments: Readonly<Record<V["commitment"], boolean>>;
  /** Whether the municipality is a member of Norsk kulturskoleråd: asked for only where a round takes members alone. */
  readonly membership?: boolean | undefined;
  readonly judgements?: { readonly developmentIntent?: ClarityJudgement | undefined } | undefined;
  readonly group?: Group | undefined;
  readonly partners?: readonly { readonly number: string; readonly name?: string | undefined }[] | undefined;
  /** The caller's own: carried along as it is, and never read. */
  readonly customFields?: CustomFields | undefined;
}

/** An application (søknad), complete and parsed. */
export interface Application<V extends Vocabulary = Vocabulary> extends ApplicationOf<V, Instant, MunicipalGroup<V>> {}

/** A complete application as it is written down or sent as JSON. */
export interface ApplicationInput<V extends Vocabulary = Vocabulary> extends ApplicationOf<V, string, MunicipalGroupInput<V>> {}
