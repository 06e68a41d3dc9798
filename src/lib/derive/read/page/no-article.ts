/** What a page is that holds no article, so that the error can say it. */
import { DeriveError } from '../derive-error.ts';
import { wordsIn } from '../boilerplate.ts';

/** Fewer words of sentences are no article. */
const FEWEST_WORDS = 40;
/** A wall stands before a few lines of text; an article of this length was let through, in words. */
const WALLED_WORDS = 160;
/** What a wall lets everybody read, in words. */
const TEASER_WORDS = 60;
/** Fewer headlines that are links lead from an article to others. */
const FEWEST_HEADLINES = 4;

interface Wall {
	readonly came: string;
	readonly sign: RegExp;
	readonly mend: string;
}

const WALLS: readonly Wall[] = [
	{
		came: 'a check whether a person is reading (captcha)',
		sign: /\b(?:captcha|verify(?:ing)? (?:that )?you(?:['’]re| are) (?:a )?(?:human|not a (?:ro)?bot)|are you a (?:ro)?bot|not a robot|unusual (?:traffic|activity)|checking your browser|just a moment|access (?:to this page has been )?denied|enable javascript and cookies to continue|pardon our interruption)\b/i,
		mend: 'Open the page in a browser, pass the check, save it from there and derive that file.'
	},
	{
		came: 'a login or subscription wall',
		sign: /\b(?:(?:log|sign) ?in (?:or|to) |(?:create|register for) (?:a free |an )?account|subscribe (?:now )?to (?:continue|read|unlock)|to (?:continue|keep) reading|already (?:a subscriber|have an account|a member)|subscribers? only|for subscribers|this (?:article|content) is (?:for|available to|reserved for)|forgot(?:ten)? (?:your )?password|unlock this article|free articles?)\b/i,
		mend: 'Open the article where you may read it, save that page and derive it.'
	},
	{
		came: 'a page that could not be found',
		sign: /\b(?:page (?:can(?:no|['’])t be|could not be|was not|not) found|error 404|404 (?:error|not found)|no longer (?:available|exists)|page (?:you (?:requested|are looking for)|does(?: not|n['’]t) exist))\b/i,
		mend: 'Look up the article’s present address and save that page.'
	},
	{
		came: 'a page that is drawn by a script',
		sign: /\b(?:(?:enable|turn on|requires?|need) javascript|javascript (?:is|to be) (?:disabled|required|enabled)|javascript to run)\b/i,
		mend: 'Open the page in a browser and save it from there (“Web page, complete” or .mhtml).'
	}
];

export interface PageShape {
	/** Paragraphs that were found. */
	readonly paragraphs: readonly string[];
	/** All the text that the page shows, notes to those without scripts too. */
	readonly visible: string;
	/** Headings that are links, as a front page has a story under each: in the text that was found, and on the whole page. */
	readonly linkedHeadings: number;
	readonly allLinkedHeadings: number;
	/** Whether the page calls itself an article. */
	readonly isArticle: boolean;
}

/** Throws `DeriveError` for a page that holds no article. A note where the article may go on behind a wall, else null. */
export function checkArticle(shape: PageShape, file: string): string | null {
	const { paragraphs, visible, isArticle } = shape;
	const words = paragraphs.reduce((sum, text) => sum + wordsIn(text), 0);
	const thin = words < FEWEST_WORDS;
	const wall = words < WALLED_WORDS ? WALLS.find(({ sign }) => sign.test(visible)) : undefined;
	// a short story with a login link above it is a story
	if (wall !== undefined && (thin || (!isArticle && words < TEASER_WORDS))) throw noArticle(file, wall.came, wall.mend);
	const headlines = thin ? shape.allLinkedHeadings : shape.linkedHeadings;
	if (headlines >= FEWEST_HEADLINES && headlines * 2 >= paragraphs.length && !isArticle) {
		const came = `a list of stories (${headlines} headlines that are links)`;
		throw noArticle(file, came, 'Open one of the stories, save that page and derive it.');
	}
	if (paragraphs.length === 0 || (thin && !isArticle && paragraphs.length < 2)) {
		const came = words === 0 ? 'no text of an article' : `no more than ${words} words of text`;
		throw noArticle(file, came, 'Save the page of the article itself, or copy its text into a .txt file.');
	}
	return wall === undefined
		? null
		: `The page also shows signs of ${wall.came}: its text of ${words} words may be cut off.`;
}

function noArticle(file: string, came: string, mend: string): DeriveError {
	return new DeriveError(file, { place: 'the page', came, expected: 'the page of one article', mend });
}
