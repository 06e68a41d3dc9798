/** Deadlines: a day counted on from a day: "in 90 days", "a 90-day notice", "within 30 days". */
import { numberValue } from '../numbers.ts';
import { S, unitOf } from '../words.ts';
import { group, timeParser } from './parser.ts';

/** "in 90 days", "90 days’ notice", "a 90-day termination notice" */
export const notice = timeParser(
	'notice',
	`(?<=\\b(?:in|within|after)${S})(?<count>\\d{1,3})${S}(?<unit>days|weeks|months)(?!${S}(?:of|ago|later|before|after|since)\\b)|(?<count2>\\d{1,3})-(?<unit2>day|week|month)(?=${S}(?:\\w+${S})?(?:notice|deadline|ultimatum|notification)\\b)|(?<count3>\\d{1,3})${S}(?<unit3>days|weeks|months)['’](?=${S}notice\\b)`,
	(match) => {
		const count = numberValue(match.groups?.count ?? match.groups?.count2 ?? group(match, 'count3'));
		const unit = unitOf(match.groups?.unit ?? match.groups?.unit2 ?? group(match, 'unit3'));
		return count === null || unit === null ? null : { kind: 'deadline', count, unit };
	}
);
