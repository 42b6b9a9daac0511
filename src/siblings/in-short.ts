// The beginning of a text, cut between two words where it is long.
const most = 280;

export function inShort(text: string): string {
  const whole = text.trim();
  if (whole.length <= most) return whole;
  return `${whole.slice(0, whole.lastIndexOf(' ', most) > 0 ? whole.lastIndexOf(' ', most) : most)} ...`;
}
