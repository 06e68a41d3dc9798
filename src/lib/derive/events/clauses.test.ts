import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimes } from '../time/find-times.ts';
import { type Clause, parseClauses } from './clauses.ts';

const PUBLICATION = 18_000;

function parse(text: string): Clause[] {
	return parseClauses(text, { start: 0, end: text.length }, findTimes(text, PUBLICATION));
}

/** "role: subject | verb" of each clause. */
const outline = (text: string) =>
	parse(text).map(({ role, subject, verb }) => {
		const words = subject === null ? '–' : text.slice(subject.start, subject.end);
		return `${role}: ${words} | ${verb === null ? '–' : verb.word}`;
	});

describe('who does what', () => {
	test.each([
		['The harbour froze in 1947.', ['main: The harbour | froze']],
		['The board closed a mill and sold its dam.', ['main: The board | closed', 'main: The board | sold']],
		['Norway, which had signed the treaty in 1946, was not asked.', ['main: Norway | was', 'relative: Norway | had']],
		['Ada Moe, promoted in October, lost her first race.', ['main: Ada Moe | lost', 'participle: Ada Moe | –']],
		['Settlers led by a priest landed at Hull.', ['main: Settlers led by a priest | landed']],
		[
			'Her map, an odd sheet whose names misled sailors, hung in Bergen until 1950.',
			['main: Her map | hung', 'relative: names | misled']
		],
		[
			'When peace came, its president revived the plan.',
			['subordinate: peace | came', 'main: its president | revived']
		],
		['The bank said in May it would lend more.', ['main: The bank | said', 'content: it | would']],
		['The ministry said that tolls could rise.', ['main: The ministry | said', 'content: tolls | could']],
		[
			'The drafts will be read next month, the bank said in May.',
			['main: The drafts | will', 'attribution: the bank | said']
		],
		[
			'The vote was close, the chairman, Per Lind, told a crowd.',
			['main: The vote | was', 'attribution: Per Lind | told']
		],
		['Sweden, Denmark and Norway signed it.', ['main: Sweden, Denmark and Norway | signed']],
		[
			'The mill burned in 1902, and Ola Berg, who owned it, rebuilt it.',
			['main: The mill | burned', 'main: Ola Berg | rebuilt', 'relative: Ola Berg | owned']
		],
		[
			'The king rode west, and the roads he opened carried salt.',
			['main: The king | rode', 'main: the roads | carried', 'relative: he | opened']
		],
		['Envoys met in Riga and, on 3 May 1990, promised to return.', ['main: Envoys | met', 'main: Envoys | promised']],
		['In 2004 planners in Oslo drew a line.', ['main: planners in Oslo | drew']],
		['A ferry breaks loose before a tug catches it.', ['main: A ferry | breaks', 'subordinate: a tug | catches']],
		['Police close the quay and two car parks.', ['main: Police | close']],
		['Had the levee held in 1993, nobody would have left.', ['main: – | had', 'main: nobody | would']],
		['“We never sleep,” said Una Holm, who keeps the lock.', ['main: Una Holm | said', 'relative: Una Holm | keeps']],
		[
			'Most towns dropped it after the war and brought it back.',
			['main: Most towns | dropped', 'main: Most towns | brought']
		],
		['Founded in 1983 as an arm of a mill, Orbis failed in 2001.', ['participle: Orbis | –', 'main: Orbis | failed']],
		[
			'A portrait stolen from a villa in 1986 was recovered on Wednesday, Belgian and Irish police said.',
			['main: A portrait | was', 'participle: A portrait | –', 'attribution: Belgian and Irish police | said']
		],
		[
			'The deal, approved in July in a vote along party lines, ends an inquiry opened in 2018.',
			['main: The deal | ends', 'participle: The deal | –', 'participle: an inquiry | –']
		],
		[
			'Friends of the Mill, a group formed in 2016, has until May to file.',
			['main: Friends of the Mill | has', 'participle: Friends of the Mill | –']
		],
		[
			'Chad, which leads the group and where floods killed many in May, refused.',
			['main: Chad | refused', 'relative: Chad | leads', 'relative: floods | killed']
		],
		[
			'The goal came after the referee, Ole Dahl of Norway, consulted a monitor.',
			['main: The goal | came', 'subordinate: the referee | consulted']
		],
		['Agents posing as buyers met two men.', ['main: Agents posing as buyers | met']],
		['Every mill in the valley but Moss burned in 1450.', ['main: Every mill in the valley but Moss | burned']],
		['The mill was sold, and ground was broken in May.', ['main: The mill | was', 'main: ground | was']],
		[
			'Six signed it in 2010 and 2011, but Egypt and Sudan refused.',
			['main: Six | signed', 'main: Egypt and Sudan | refused']
		],
		[
			'The ministry said three were aboard and that a team had arrived.',
			['main: The ministry | said', 'content: three | were', 'content: a team | had']
		],
		[
			'Output rose in May, the bureau reported last week, and must fall by June.',
			['main: Output | rose', 'attribution: the bureau | reported', 'main: Output | must']
		]
	])('%s', (text, expected) => {
		expect(outline(text)).toEqual(expected);
	});
});

test('clauses lie within their sentence and in the order in which they begin, whatever the text', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
			let last = 0;
			for (const { start, end, gaps } of parse(text)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeLessThanOrEqual(text.length);
				for (const gap of gaps) expect(gap.end).toBeLessThanOrEqual(end);
				last = start;
			}
		})
	);
});
