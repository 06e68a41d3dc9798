/** A timeline in a frame and the page around it tell each other what is open and how high it is: see `embed-messages.ts`. */
import type { Attachment } from 'svelte/attachments';
import { hostOrigin, parseShowMessage, type ShowMessage, sizeMessage, stateMessage } from '#lib/view/embed-messages.ts';

export interface Embedded {
	/** The event that is open and the query of the view; told anew whenever it changes. */
	readonly state: ShowMessage;
	/** Height that the frame would like, px, for the height that its content has. */
	readonly heightFor: (content: number) => number;
	/** The host page asks for an event in a view. */
	readonly onshow: (message: ShowMessage) => void;
}

/** For the element that holds the whole of the frame's content. Does nothing outside a frame. */
export function embedded(options: Embedded): Attachment<HTMLElement> {
	return (content) => {
		const origin = hostOrigin(location.ancestorOrigins, document.referrer);
		if (parent === window || origin === null) return;
		const tell = (message: object) => parent.postMessage(message, origin);
		$effect(() => tell(stateMessage(options.state)));
		const observer = new ResizeObserver(() => tell(sizeMessage(options.heightFor(content.scrollHeight))));
		observer.observe(content);
		const hear = ({ source, origin: from, data }: MessageEvent<unknown>) => {
			const message = source === parent && from === origin ? parseShowMessage(data) : null;
			if (message !== null) options.onshow(message);
		};
		addEventListener('message', hear);
		return () => {
			observer.disconnect();
			removeEventListener('message', hear);
		};
	};
}
