/** A story's page as its readers know it: its parts by role and name, and what it says of itself. */
import { expect, type Locator, type Page } from '@playwright/test';
import { parseView } from '#lib/view/url.ts';
import { eventOf, quotesByParagraph, SLUG } from './story.ts';

export class StoryPage {
	readonly picture: Locator;
	readonly marks: Locator;
	readonly card: Locator;
	readonly article: Locator;
	readonly pane: Locator;
	readonly list: Locator;
	readonly where: Locator;
	readonly notices: Locator;

	constructor(readonly page: Page) {
		this.picture = page.getByRole('group', { name: /^Timeline, / });
		this.marks = this.picture.locator('a[data-event]');
		this.card = page.getByRole('complementary', { name: 'Event' });
		this.article = page.getByRole('article');
		this.pane = page.locator('.scroller');
		this.list = page.getByRole('region', { name: /events?, in order of time/ });
		this.where = page.locator('.tools .where');
		this.notices = page.locator('.notices');
	}

	/** Opens an address of the site and waits until the page answers to the reader. */
	async open(path = `${SLUG}/`): Promise<void> {
		await this.page.goto(path);
		await this.ready();
	}

	async ready(): Promise<void> {
		await expect(this.page.getByRole('group', { name: 'Show events of' }).getByRole('button').first()).toBeEnabled();
		await expect(this.picture).toHaveCount(1);
	}

	mark(id: string): Locator {
		return this.picture.locator(`a[data-event="${id}"]`);
	}

	/** What is clicked to open an event: its label, where it has one. */
	label(id: string): Locator {
		return this.mark(id).locator('text').first();
	}

	/** Clicks words of the article where they stand, not the disc of their event in the margin. */
	async clickWords(words: string): Promise<void> {
		const link = this.article.getByRole('link', { name: words });
		await link.scrollIntoViewIfNeeded();
		const line = await link.evaluate((node) => {
			const { left, top, width, height } = node.getClientRects()[0] ?? new DOMRect();
			return { x: left + width / 2, y: top + height / 2 };
		});
		await this.page.mouse.click(line.x, line.y);
	}

	button(name: string | RegExp): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	country(name: string): Locator {
		return this.page.getByRole('group', { name: 'Show events of' }).getByRole('button', { name });
	}

	/** The window in the address, or null for the whole story. */
	get window(): { from: number; to: number } | null {
		const { view, notices } = parseView(new URL(this.page.url()).search, []);
		expect(notices.filter((notice) => !notice.startsWith('“c”'))).toEqual([]);
		return view.from === null || view.to === null ? null : { from: view.from, to: view.to };
	}

	/** Length of the window in the address, in milliseconds; Infinity for the whole story. */
	get windowLength(): number {
		const { window } = this;
		return window === null ? Infinity : window.to - window.from;
	}

	/** A place inside the picture where no mark is, in px of the window: near the top, where only stems may pass. */
	async emptyPlace(part = 0.5): Promise<{ x: number; y: number }> {
		return this.picture.evaluate((svg, wanted) => {
			const box = svg.getBoundingClientRect();
			const isEmpty = (x: number, y: number) => document.elementFromPoint(x, y)?.closest('a, [role]') === svg;
			for (let step = 0; step < 40; step++) {
				const x = box.left + box.width * Math.min(Math.max(wanted + (step % 2 ? 1 : -1) * step * 0.01, 0.03), 0.97);
				for (let y = box.top + 10; y < box.bottom - 70; y += 12) if (isEmpty(x, y)) return { x, y };
			}
			throw new Error('The picture has no empty place.');
		}, part);
	}

	/** Nothing glides, rises or scrolls any more, and the type is there. */
	async settled(): Promise<void> {
		await this.page.evaluate(async () => {
			await document.fonts.ready;
			const running = () => document.getAnimations().filter((animation) => animation.playState === 'running');
			while (running().length > 0)
				await Promise.all(running().map((animation) => animation.finished.catch(() => null)));
		});
	}

	/** The event is open: address, card, and exactly its words marked. */
	async expectOpen(id: string): Promise<void> {
		await expect(this.page).toHaveURL((url) => url.pathname.endsWith(`/${SLUG}/e/${id}/`));
		await expect(this.card.getByRole('heading')).toHaveText(eventOf(id).title);
		await this.expectMarked(id);
	}

	async expectMarked(id: string): Promise<void> {
		await expect
			.poll(() => this.markedWords(), `the marked words of ${id}`)
			.toEqual(Object.fromEntries(quotesByParagraph(id)));
	}

	async expectNothingOpen(): Promise<void> {
		await expect(this.page).toHaveURL((url) => url.pathname.endsWith(`/${SLUG}/`));
		await expect(this.card).toHaveCount(0);
		await expect(this.article.locator('mark')).toHaveCount(0);
	}

	/** The marked words by paragraph. */
	async markedWords(): Promise<Record<string, string>> {
		return this.article
			.locator('p[id]')
			.evaluateAll((paragraphs) =>
				Object.fromEntries(
					paragraphs
						.map((p) => [p.id.slice(1), [...p.querySelectorAll('mark')].map((mark) => mark.textContent).join('')])
						.filter(([, words]) => words !== '')
				)
			);
	}

	/** The words of the event's first source stand wholly inside the article's pane, with nothing over them. */
	async expectWordsInView(id: string): Promise<void> {
		const marks = this.article.locator(`#p${eventOf(id).sources[0]?.paragraph} mark`);
		await expect
			.poll(() =>
				marks.evaluateAll((words) => {
					const room = words[0]?.closest('.scroller')?.getBoundingClientRect();
					if (room === undefined) return 'no words are marked';
					const lines = words.flatMap((mark) => [...mark.getClientRects()]);
					if (lines.some(({ top, bottom }) => top < room.top || bottom > room.bottom)) return 'out of the pane';
					const isFree = ({ left, top, width, height }: DOMRect) =>
						document.elementFromPoint(left + width / 2, top + height / 2)?.closest('mark');
					return lines.every(isFree) ? 'in view' : 'covered';
				})
			)
			.toBe('in view');
	}
}
