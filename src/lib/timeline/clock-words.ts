/** A time of day in figures, as exactly as a unit asks for: "14:30", "14:30:05", "14:30:05.120". */
import type { Civil } from '#lib/model/calendar.ts';
import type { TickUnit } from './tick-steps.ts';

export function clockWords({ hour, minute, second, millisecond }: Civil, unit: TickUnit): string {
	const two = (n: number) => String(n).padStart(2, '0');
	const minutes = `${two(hour)}:${two(minute)}`;
	if (unit === 'millisecond') return `${minutes}:${two(second)}.${String(millisecond).padStart(3, '0')}`;
	return unit === 'second' ? `${minutes}:${two(second)}` : minutes;
}

/** The unit that tells the ends of a window of a length (ms) apart. */
export function clockUnit(length: number): 'minute' | 'second' | 'millisecond' {
	return length < 10_000 ? 'millisecond' : length < 600_000 ? 'second' : 'minute';
}
