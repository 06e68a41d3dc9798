/** vis-timeline as its documentation shows it, with clustering. */
import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { showDetail, storyOf } from '../events.js';
import '../page.css';

const items = new DataSet(await storyOf('vis-timeline'));
const timeline = new Timeline(document.getElementById('picture'), items, {
	height: '100%',
	cluster: { titleTemplate: '{count} events' },
	// It goes by `wheelDelta`, of which a simulated event always has a whole notch: as far a step as the other pages zoom.
	zoomFriction: 35,
	dataAttributes: ['id']
});
timeline.on('select', ({ items: [id] }) => {
	const item = id === undefined ? null : items.get(id);
	if (item) showDetail(item.id, item.content, item.text);
});
