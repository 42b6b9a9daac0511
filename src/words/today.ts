// The day on this device, by its own clock.
import type { IsoDate } from '../../machines/rules/dates.ts';

/** Today as "2026-11-21" in local time. */
export function today(): IsoDate {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
