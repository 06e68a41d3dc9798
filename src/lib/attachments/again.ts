/** The same event once more, for another time or another element. */
export function again(event: Event): Event {
	if (event instanceof WheelEvent) return new WheelEvent(event.type, event);
	if (event instanceof MouseEvent) return new MouseEvent(event.type, event);
	const { touches, targetTouches, changedTouches } = event as TouchEvent;
	return new TouchEvent(event.type, {
		bubbles: true,
		cancelable: true,
		view: (event as TouchEvent).view,
		touches: [...touches],
		targetTouches: [...targetTouches],
		changedTouches: [...changedTouches]
	});
}
