/** What is measured: Dateline, and beside it the timelines that people use or write instead. */

/** Where a page has what the bench needs. All are CSS selectors; `KEY` stands for the key of a mark. */
export interface Subject {
	readonly name: string;
	readonly title: string;
	/** The element that takes the gestures. */
	readonly picture: string;
	readonly mark: string;
	/** What stands for several marks and says their number; null where nothing does. */
	readonly cluster: string | null;
	/** The attribute, of a mark or of what it lies in, that holds its key, and what follows the key there. */
	readonly key: readonly [attribute: string, suffix: string];
	/** Shows the mark's event once the mark was clicked. */
	readonly detail: string;
	/** By what a step zooms: the wheel, or buttons for in and out where the wheel does something else. */
	readonly zoom: 'wheel' | readonly [zoomIn: string, zoomOut: string];
}

export const DATELINE: Subject = {
	name: 'dateline',
	title: 'Dateline',
	picture: 'svg.scene',
	mark: '.scene [data-event]',
	cluster: '.scene .cluster > g',
	key: ['data-event', ''],
	detail: '[data-event-card="KEY"] h2',
	zoom: 'wheel'
};

export const PEERS: readonly Subject[] = [
	{
		name: 'vis-timeline',
		title: 'vis-timeline, clustered',
		picture: '.vis-panel.vis-center',
		mark: '.vis-foreground .vis-item[data-id]:not(.vis-cluster)',
		cluster: '.vis-foreground .vis-cluster .vis-item-content',
		key: ['data-id', ''],
		detail: '#detail[data-id="KEY"] h2',
		zoom: 'wheel'
	},
	{
		name: 'timelinejs',
		title: 'TimelineJS',
		picture: '.tl-timenav',
		mark: '.tl-timemarker-content',
		cluster: null,
		key: ['id', '-marker'],
		detail: '[id="KEY"] .tl-headline',
		zoom: ['.tl-menubar [aria-label="Zoom in"]', '.tl-menubar [aria-label="Zoom out"]']
	},
	{
		name: 'd3-svg',
		title: 'D3, an SVG element an event',
		picture: '#picture',
		mark: '#picture .mark',
		cluster: null,
		key: ['data-id', ''],
		detail: '#detail[data-id="KEY"] h2',
		zoom: 'wheel'
	}
];
