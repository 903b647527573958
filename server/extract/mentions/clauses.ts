/**
 * Where clauses begin: at the head of a line and behind punctuation, where a subject may stand.
 */

/** The places where a clause may open with a name. */
export const CLAUSE = /(?:^|[，。；：:;,“\s）)])(?=\p{Script=Han})/gu
