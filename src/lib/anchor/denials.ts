/** Words round a statement that take it back, or say that it is somebody's and not the article's. */

/** Within a sentence, out of what is known of it. */
export const DENIES_WITHIN =
	/\b(?:not true|untrue|false|falsely|no truth|no evidence|never|den(?:y|ies|ied|ying)|reject(?:s|ed)?|refut(?:e|es|ed)|disput(?:e|es|ed)|wrong(?:ly)?|mistaken(?:ly)?|incorrect(?:ly)?|hoax|rumou?rs?|myth|fake|alleg\w*|unless|whether|if|dismiss(?:es|ed)|retract(?:s|ed))\b/i;

/** A sentence that points back at the one before and takes it back, or says whose words those were. */
export const DENIES_NEXT =
	/^["'“‘(]*(?:(?:that|this|it|these|those|such|so|or so|the|none of|neither|nothing of|no part of|at least|not|in (?:fact|truth|reality)|(?:\p{L}+\s){0,4}(?:denied|denies|disputed|disputes|rejected|rejects|retracted|called))\b.{0,90}\b(?:false|untrue|not true|wrong|incorrect|mistaken|fabricated|invented|made up|hoax|rumou?rs?|a lie|lies|myth|fiction|den(?:y|ies|ied)|disput(?:es?|ed)|retract(?:s|ed)|never (?:happened|took place|came)|(?:did not|didn['’]t) (?:happen|take place)|no truth|not the case|exaggerat\w+|claim(?:s|ed)?|alleg\w+|according|believ(?:es?|ed)|unconfirmed|so)\b|(?:false|untrue|wrong|nonsense|not so|not true|not quite|none of (?:it|this|that))\b)/iu;

/** A sentence that says of the next that it is not the article's own, or not so. */
export const OPENS_DOUBT =
	/\b(?:following|here is|imagine|suppose|picture this|what if|novel|fiction|rumou?rs?|myth|hoax|false|untrue|fake|wrong|never happened|a lie|lies|invented|unconfirmed|alleg\w+|claims?|claimed|conspiracy)\b[^.!?]{0,40}[.!?:…]["'”’)]*\s*$/iu;
