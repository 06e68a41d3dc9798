/*
 * <dateline-timeline><iframe src="https://SITE/embed/STORY/" …></iframe></dateline-timeline>
 *
 * Without this script the frame inside works alone. With it the frame takes the height it needs, and with the attribute
 * `param="timeline"` the event that is open and the view stand in the address of the page: `?timeline=e/EVENT/?from=…`,
 * so that its links and its Back button lead there. Messages are taken only from this frame and from its own origin.
 * Events: `dateline-change` with `detail: { event, search }`. Method: `show(event, search)`.
 */
(() => {
	'use strict';
	const VERSION = 1;
	const LOWEST = 320;
	const HIGHEST = 4000;

	class DatelineTimeline extends HTMLElement {
		#frame = null;
		#known = null;
		#onmessage = (message) => this.#hear(message);
		#onpopstate = () => this.#showAddress();

		connectedCallback() {
			const frame = this.querySelector('iframe');
			if (frame === null || !/^https?:/.test(frame.src)) {
				console.error('<dateline-timeline> needs an <iframe> with the address of a timeline inside.');
				return;
			}
			this.#frame = frame;
			this.style.display ||= 'block';
			const place = this.#ofAddress();
			if (place !== null) frame.src = this.#base() + place;
			addEventListener('message', this.#onmessage);
			if (this.hasAttribute('param')) addEventListener('popstate', this.#onpopstate);
		}

		disconnectedCallback() {
			removeEventListener('message', this.#onmessage);
			removeEventListener('popstate', this.#onpopstate);
		}

		/** Opens an event (null: none) in a view ("" or "?from=…"). */
		show(event, search = '') {
			const message = { dateline: VERSION, type: 'show', event, search };
			this.#frame?.contentWindow?.postMessage(message, new URL(this.#frame.src).origin);
		}

		/** Address of the story's frame, with a slash at its end. */
		#base() {
			const url = new URL(this.#frame.src);
			return url.origin + url.pathname.replace(/(?:e\/[^/]+\/?)?$/, '');
		}

		#hear({ source, origin, data }) {
			const frame = this.#frame;
			if (frame === null || source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
			if (typeof data !== 'object' || data === null || data.dateline !== VERSION) return;
			if (data.type === 'size' && Number.isFinite(data.height)) {
				frame.style.height = `${Math.min(HIGHEST, Math.max(LOWEST, data.height))}px`;
			}
			if (data.type === 'state') this.#take(data);
		}

		#take({ event, search }) {
			const isEvent = event === null || (typeof event === 'string' && /^[a-z0-9-]{1,200}$/.test(event));
			if (!isEvent || typeof search !== 'string' || !/^(?:\?[^#]{0,2000})?$/.test(search)) return;
			const place = (event === null ? '' : `e/${event}/`) + search;
			if (place === this.#known) return;
			const isFirst = this.#known === null;
			this.#known = place;
			this.dispatchEvent(new CustomEvent('dateline-change', { detail: { event, search }, bubbles: true }));
			const param = this.getAttribute('param');
			if (!param || isFirst) return;
			const url = new URL(location.href);
			if (place === '') url.searchParams.delete(param);
			else url.searchParams.set(param, place);
			if (url.href !== location.href) history.replaceState(history.state, '', url);
		}

		/** What the page's own address asks for, or null. */
		#ofAddress() {
			const param = this.getAttribute('param');
			const place = param ? new URL(location.href).searchParams.get(param) : null;
			return place !== null && /^(?:e\/[a-z0-9-]{1,200}\/)?(?:\?[^#]{0,2000})?$/.test(place) ? place : null;
		}

		#showAddress() {
			const place = this.#ofAddress() ?? '';
			if (place === this.#known) return;
			const [, event = null, search = ''] = /^(?:e\/([^/]+)\/)?(.*)$/.exec(place) ?? [];
			this.show(event, search);
		}
	}

	if (!customElements.get('dateline-timeline')) customElements.define('dateline-timeline', DatelineTimeline);
})();
