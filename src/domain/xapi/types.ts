/** The parts of an xAPI statement that Learnlets write, as xAPI 1.0.3 Data 2.4 names them. */

/** Anything JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A map from language tag (BCP 47) to text. */
export type LanguageMap = Readonly<Record<string, string>>;

/** A map from extension IRI to value. */
export type Extensions = Readonly<Record<string, Json>>;

/** An account on an existing system (Data 2.4.2.4). */
export interface Account {
  readonly homePage: string;
  readonly name: string;
}

/** One person, named by exactly one inverse functional identifier (Data 2.4.2.1). */
export interface Agent {
  readonly objectType?: 'Agent';
  readonly name?: string;
  readonly account?: Account;
  readonly mbox?: string;
  readonly mbox_sha1sum?: string;
  readonly openid?: string;
}

export interface InteractionComponent {
  readonly id: string;
  readonly description?: LanguageMap;
}

/** The interaction types of Data 2.4.4.1 that Learnlets use so far. */
export type InteractionType = 'true-false' | 'choice' | 'fill-in' | 'numeric' | 'performance' | 'likert';

export interface ActivityDefinition {
  readonly type?: string;
  readonly name?: LanguageMap;
  readonly description?: LanguageMap;
  readonly interactionType?: InteractionType;
  /** Array = OR, items joined in one string = AND; left out where every answer is fine. */
  readonly correctResponsesPattern?: readonly string[];
  readonly choices?: readonly InteractionComponent[];
  /** The levels of an agreement, from one end to the other. */
  readonly scale?: readonly InteractionComponent[];
  /** What is done one after the other in a performance. */
  readonly steps?: readonly InteractionComponent[];
  readonly extensions?: Extensions;
}

export interface Activity {
  readonly objectType?: 'Activity';
  readonly id: string;
  readonly definition?: ActivityDefinition;
}

/** A score; `scaled` from -1 to 1, `raw` within `min` and `max` (Data 2.4.5.1). */
export interface StatementScore {
  readonly scaled?: number;
  readonly raw?: number;
  readonly min?: number;
  readonly max?: number;
}

export interface StatementResult {
  readonly score?: StatementScore;
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly response?: string;
  /** ISO 8601 duration of at most 0.01 s precision. */
  readonly duration?: string;
  readonly extensions?: Extensions;
}

export interface ContextActivities {
  readonly parent?: readonly Activity[];
  readonly grouping?: readonly Activity[];
  readonly category?: readonly Activity[];
  readonly other?: readonly Activity[];
}

export interface StatementContext {
  readonly registration?: string;
  readonly contextActivities?: ContextActivities;
  /** The statement that this one answers or takes back (Data 2.4.4.3). */
  readonly statement?: { readonly objectType: 'StatementRef'; readonly id: string };
  readonly platform?: string;
  readonly language?: string;
  readonly extensions?: Extensions;
}

export interface Statement {
  readonly id: string;
  readonly actor: Agent;
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: Activity;
  readonly result?: StatementResult;
  readonly context?: StatementContext;
  /** RFC 3339 in UTC, as `Date.prototype.toISOString` writes it. */
  readonly timestamp: string;
}
