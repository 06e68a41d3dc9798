/** Words as they lie on the screen, and what must hold of them: none over another, none cut off. */
import { expect, type Locator } from '@playwright/test';

export interface Drawn {
	readonly words: string;
	/** The event that they name; empty for those of the axis. */
	readonly event: string;
	readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** The words of SVG texts, line by line. */
export function linesOf(texts: Locator): Promise<Drawn[]> {
	return texts.evaluateAll((all) =>
		all.flatMap((text) => {
			const lines = text.querySelector('tspan') ? [...text.querySelectorAll('tspan')] : [text];
			return lines.map((line) => {
				const { left, top, right, bottom } = line.getBoundingClientRect();
				// The box of a line includes room for accents that no letter of it uses.
				const spare = (bottom - top) * 0.12;
				return {
					event: text.closest('[data-event]')?.getAttribute('data-event') ?? '',
					// Signs of direction are not said.
					words: line.textContent.replace(/[\u2066-\u2069]/g, ''),
					box: { left, top: top + spare, right, bottom: bottom - spare }
				};
			});
		})
	);
}

export function overlaps(drawn: readonly Drawn[]): string[] {
	return drawn.flatMap((a, at) =>
		drawn
			.slice(at + 1)
			.filter(
				(b) =>
					a.box.left < b.box.right - 0.5 &&
					b.box.left < a.box.right - 0.5 &&
					a.box.top < b.box.bottom - 0.5 &&
					b.box.top < a.box.bottom - 0.5
			)
			.map((b) => `${said(a)} lies over ${said(b)}`)
	);
}

/** At one place of the site: there are words, no two overlap, and none reaches beyond a window so many px wide. */
export function expectApart(drawn: readonly Drawn[], width: number, where: string): void {
	expect(drawn.length, `words of ${where}`).toBeGreaterThan(0);
	expect.soft(overlaps(drawn), where).toEqual([]);
	const beyond = drawn.filter(({ box }) => box.left < -0.5 || box.right > width + 0.5);
	expect.soft(beyond.map(said), `${where}: words beyond the window`).toEqual([]);
}

function said({ words, event }: Drawn): string {
	return `“${words}”${event === '' ? '' : ` of ${event}`}`;
}
