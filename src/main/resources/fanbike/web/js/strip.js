/** The whole protocol: a block for each interval, as wide as it is long, as high as it is fast, filled as it is ridden. */
import { byId, make } from './dom.js';

/** Places in a fill, as the server sends it. */
const RIDDEN = 0;
const IS_OVER = 6;
/** The parts of an interval from the bottom up, and their places in a fill. */
export const PARTS = { in: 1, under: 2, over: 3, settling: 4, signalless: 5 };
const LOWEST = 0.45;
const CROWDED = 60;

export class Strip {
  #blocks = [];
  #box = byId('strip');
  #intervals = [];
  #shown = [];
  #current = -1;

  /** Lays out the plan. */
  take(plan) {
    this.#intervals = plan.intervals;
    this.#shown = [];
    this.#current = -1;
    this.#blocks = plan.intervals.map((interval) => block(interval, fastest(plan)));
    this.#box.replaceChildren(...this.#blocks);
    this.#box.classList.toggle('crowded', plan.intervals.length > CROWDED);
  }

  draw(view) {
    for (const [index, fill] of Object.entries(view.fills)) {
      if (this.#shown[index] !== fill) {
        this.#shown[index] = fill;
        this.#fill(Number(index), fill);
      }
    }
    this.#mark(view.phase === 'READY' ? -1 : view.interval);
  }

  #fill(index, fill) {
    const { seconds } = this.#intervals[index];
    const [ridden] = this.#blocks[index].children;
    this.#blocks[index].classList.toggle('passed', fill[IS_OVER] === 1);
    ridden.style.width = `${Math.min(100, (100 * fill[RIDDEN]) / seconds)}%`;
    const scored = Object.values(PARTS).reduce((sum, place) => sum + fill[place], 0);
    ridden.classList.toggle('unscored', scored === 0);
    Object.values(PARTS).forEach((place, part) => {
      ridden.children[part].style.flexGrow = String(fill[place]);
    });
  }

  #mark(index) {
    if (index === this.#current) {
      return;
    }
    this.#blocks[this.#current]?.classList.remove('current');
    this.#blocks[index]?.classList.add('current');
    this.#current = index;
    const where = index < 0 ? '' : `, now in number ${index + 1}`;
    this.#box.setAttribute('aria-label', `The whole ride: ${this.#intervals.length} intervals${where}`);
  }
}

function fastest(plan) {
  return Math.max(1, ...plan.intervals.map((interval) => interval.targetRpm ?? 0));
}

function block(interval, fastestRpm) {
  const parts = Object.keys(PARTS).map((part) => make('i', `part ${part}`));
  const element = make('div', `block ${interval.kind.toLowerCase()}`, make('div', 'ridden', ...parts));
  const share = (interval.targetRpm ?? 0) / fastestRpm;
  element.style.flexGrow = String(interval.seconds);
  element.style.height = `${100 * (interval.targetRpm === null ? LOWEST : LOWEST + (1 - LOWEST) * share ** 4)}%`;
  return element;
}
