/* global TL */
/** TimelineJS as its documentation shows it; without its font, which comes from elsewhere. */
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { storyOf } from '../events.js';
import './page.css';

new TL.Timeline('picture', await storyOf('timelinejs'), { font: null });
