/**
 * Runs in every measured page before its own scripts and notes what happens, by the page's own clock (`performance.now()`,
 * ms since the navigation began). It adds a mutation observer, two performance observers and, during a gesture, an
 * animation-frame loop; the same for every page that is measured.
 */
(() => {
	/** A page is ready where nothing has happened for this long, ms. */
	const QUIET_MS = 1000;

	let listening = null; // when the first listener for the wheel was there
	let changed = 0; // when an element last came or went in the body
	let fetching = 0;
	const longTasks = [];
	let frames = 0;
	let since = 0;
	let counting = false;
	let clicked = null;

	const addEventListener = EventTarget.prototype.addEventListener;
	EventTarget.prototype.addEventListener = function (type, ...rest) {
		if (type === 'wheel' || type === 'mousewheel') listening ??= performance.now();
		return addEventListener.call(this, type, ...rest);
	};

	const fetch = window.fetch;
	window.fetch = async (...args) => {
		fetching += 1;
		try {
			return await fetch(...args);
		} finally {
			fetching -= 1;
			changed = performance.now();
		}
	};

	new MutationObserver((records) => {
		if (records.some(({ target }) => document.body?.contains(target))) changed = performance.now();
	}).observe(document, { childList: true, subtree: true });

	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask', buffered: true });

	const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
	const pause = (ms) => new Promise((done) => setTimeout(done, ms));

	/** When the page last did anything on its way to being ready. */
	function lastDoing() {
		const resources = performance.getEntriesByType('resource').map(({ responseEnd }) => responseEnd);
		const tasks = longTasks.map(({ start, duration }) => start + duration);
		return Math.max(listening ?? 0, changed, ...resources, ...tasks);
	}

	window.bench = {
		/** Resolves once the page listens to the wheel and has been quiet: with when it became ready, and the number of its long tasks. */
		async ready() {
			for (;;) {
				await pause(100);
				const last = lastDoing();
				const busy = listening === null || fetching > 0 || document.readyState !== 'complete';
				if (!busy && performance.now() - last >= QUIET_MS) return { at: last, longTasks: longTasks.length };
			}
		},

		/** Begins to count frames. */
		start() {
			frames = 0;
			counting = true;
			since = performance.now();
			const count = () => {
				frames += 1;
				if (counting) requestAnimationFrame(count);
			};
			requestAnimationFrame(count);
		},

		/** Frames since `start`, and over how many ms; resolves once what the last input changed has been drawn. */
		async stop() {
			await nextFrame();
			await nextFrame();
			counting = false;
			const elapsed = performance.now() - since;
			return { frames, elapsed };
		},

		/** The middle of a mark in sight that a click would reach and that is not open; null where there is none. */
		reachable(selector, [attribute, suffix], detail) {
			for (const element of document.querySelectorAll(selector)) {
				const box = element.getBoundingClientRect();
				const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
				if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
				if (!element.contains(document.elementFromPoint(x, y))) continue;
				const shown = document.querySelector(detailOf(element, [attribute, suffix], detail));
				if (shown === null || !stands(shown)) return { x, y };
			}
			return null;
		},

		/** Where the picture is busiest along its width: half of the events lie on either side. */
		crowd(picture, marks, clusters) {
			const box = document.querySelector(picture).getBoundingClientRect();
			const places = [];
			for (const element of document.querySelectorAll(clusters === null ? marks : `${marks}, ${clusters}`)) {
				const { left, width } = element.getBoundingClientRect();
				const x = left + width / 2;
				const count = clusters !== null && element.matches(clusters) ? countIn(element) : 1;
				if (x > box.left && x < box.right) places.push({ x, count });
			}
			places.sort((a, b) => a.x - b.x);
			const all = places.reduce((sum, { count }) => sum + count, 0);
			let before = 0;
			const middle = places.find(({ count }) => (before += count) >= all / 2);
			return { x: middle?.x ?? box.left + box.width / 2, y: box.top + box.height / 2 };
		},

		/** A place in the picture where a drag grips no mark; its middle where marks are everywhere. */
		ground(picture, marks) {
			const box = document.querySelector(picture).getBoundingClientRect();
			const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
			for (let away = 0; away < 0.4; away += 0.02) {
				for (const side of [1, -1]) {
					const y = middle.y + side * away * box.height;
					if (!document.elementFromPoint(middle.x, y)?.closest(marks)) return { x: middle.x, y };
				}
			}
			return middle;
		},

		/** Lies in wait for the next click, see `clicked`. */
		awaitClick(marks, key, detail) {
			clicked = new Promise((done) => {
				const onclick = async ({ target, timeStamp }) => {
					const mark = target.closest(marks);
					if (mark === null) return done(null);
					const selector = detailOf(mark, key, detail);
					for (;;) {
						await nextFrame();
						const element = document.querySelector(selector);
						if (element !== null && stands(element)) break;
					}
					await nextFrame();
					done(performance.now() - timeStamp);
				};
				addEventListener.call(window, 'click', onclick, { capture: true, once: true });
			});
		},

		/**
		 * Resolves once the detail of the mark that was clicked stands whole in the window with words in it, and a frame later,
		 * with the ms from the click; with null where the click met no mark.
		 */
		clicked() {
			return clicked;
		}
	};

	/** Selects the detail of a mark. */
	function detailOf(mark, [attribute, suffix], detail) {
		const named = mark.closest(`[${attribute}]`).getAttribute(attribute);
		return detail.replace('KEY', () => named.slice(0, named.length - suffix.length));
	}

	/** The number that a cluster shows, without what its title says of it. */
	function countIn(element) {
		const shown = element.querySelector('text') ?? element;
		return Number(shown.textContent.replace(/\D/g, '')) || 1;
	}

	function stands(element) {
		const { left, top, right, bottom, width } = element.getBoundingClientRect();
		const inside = width > 0 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
		return inside && element.textContent.trim() !== '';
	}
})();
