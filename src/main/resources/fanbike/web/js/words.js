/** Figures in words, as the terminal writes them. */

/** Seconds as 2:05, or 1:02:05. */
export function clock(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** What is left, such that 0:03 is shown when the third last second is ticked. */
export function clockLeft(seconds) {
  return clock(Math.ceil(seconds - 0.001));
}

/** A cadence; two dashes where there is none, so that no signal never looks like a number. */
export function rpm(figure) {
  return figure === null || figure === undefined ? '--' : String(Math.round(figure));
}

/** A share from 0 to 1 in percent. */
export function percent(share) {
  return share === null || share === undefined ? '–' : `${Math.round(100 * share)}%`;
}

/** A difference with its sign. */
export function signed(figure) {
  const whole = Math.round(figure);
  return whole < 0 ? `−${-whole}` : `+${whole}`;
}
