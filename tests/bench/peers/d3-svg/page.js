/** What a first page with D3 does: an element for every event, all of them placed anew at every step of the zoom. */
import { axisBottom } from 'd3-axis';
import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { zoom } from 'd3-zoom';
import { showDetail, storyOf } from '../events.js';
import '../page.css';

const ROW_PX = 14;
const AXIS_PX = 30;

const events = await storyOf('d3-svg');
const svg = select('#picture');
const { width, height } = svg.node().getBoundingClientRect();
const rows = Math.floor((height - AXIS_PX - ROW_PX) / ROW_PX);
const time = scaleUtc([events[0].from, Math.max(...events.map(({ to }) => to))], [0, width]);

const axis = svg.append('g').attr('transform', `translate(0,${height - AXIS_PX})`);
const marks = svg
	.append('g')
	.attr('fill', 'steelblue')
	.selectAll('rect')
	.data(events)
	.join('rect')
	.attr('class', 'mark')
	.attr('data-id', ({ id }) => id)
	.attr('y', (_, i) => ROW_PX / 2 + (i % rows) * ROW_PX)
	.attr('height', ROW_PX - 4)
	.attr('rx', 4)
	.on('click', (_, { id, title, text }) => showDetail(id, title, text));
marks.append('title').text(({ title }) => title);

function draw(scale) {
	axis.call(axisBottom(scale));
	marks
		.attr('x', ({ from }) => scale(from))
		.attr('width', ({ from, to }) => Math.max(ROW_PX - 4, scale(to) - scale(from)));
}

draw(time);
svg.call(
	zoom()
		.scaleExtent([1, 1e6])
		.translateExtent([
			[0, 0],
			[width, height]
		])
		.on('zoom', ({ transform }) => draw(transform.rescaleX(time)))
);
