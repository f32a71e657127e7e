/** The cadence of the last minute against the band. A value holds until the next point. */
import { byId } from './dom.js';

const AXIS = { stroke: '#c9d1d9', font: '12px system-ui, sans-serif' };
const GRID = { stroke: 'rgba(255,255,255,0.12)', width: 1 };
const ROOM_RPM = 8;
const NARROW = 60;

export class Chart {
  #plot = null;
  #box = byId('chart');
  #ride;
  #now = 0;

  constructor(ride) {
    this.#ride = ride;
    new ResizeObserver(() => this.#fit()).observe(this.#box);
  }

  draw(isConnected) {
    const { view } = this.#ride;
    this.#now = view.at + (isConnected ? this.#ride.passedSeconds() : 0);
    const held = view.trace.map((point) => [...point]);
    const last = held.at(-1);
    if (last && last[0] < this.#now) {
      held.push([this.#now, ...last.slice(1)]);
    }
    const column = (index) => held.map((point) => point[index]);
    const columns = [column(0), column(3), column(2), column(1)];
    if (this.#plot === null) {
      this.#open(columns);
    } else {
      this.#plot.setData(columns);
    }
  }

  #open(columns) {
    const { clientWidth: width, clientHeight: height } = this.#box;
    if (width === 0 || height < NARROW) {
      return;
    }
    const stepped = globalThis.uPlot.paths.stepped({ align: 1 });
    const edge = { stroke: '#5fe3c8', width: 1.5, paths: stepped, points: { show: false } };
    this.#plot = new globalThis.uPlot(
      {
        width,
        height,
        legend: { show: false },
        cursor: { show: false },
        scales: { x: { time: false, range: () => this.#window() }, y: { range: () => this.#reach() } },
        axes: [
          { ...AXIS, grid: GRID, ticks: { show: false }, size: 22, splits: () => this.#minutes(), values: ago },
          { ...AXIS, grid: GRID, ticks: { show: false }, size: 34, space: 28 },
        ],
        series: [
          {},
          edge,
          edge,
          { stroke: '#ffffff', width: 3, paths: stepped, points: { show: false }, spanGaps: false },
        ],
        bands: [{ series: [1, 2], fill: 'rgba(38,166,154,0.45)' }],
      },
      columns,
      this.#box,
    );
  }

  #window() {
    return [this.#now - this.#ride.plan.traceSeconds, this.#now];
  }

  #minutes() {
    const [from, to] = this.#window();
    return [from, from + (to - from) / 2, to];
  }

  /** All of the plan's bands and all that was ridden, so that the picture does not jump at each interval. */
  #reach() {
    const bands = this.#ride.plan.intervals.flatMap(({ lowRpm, highRpm }) => [lowRpm, highRpm]);
    const ridden = (this.#ride.view?.trace ?? []).map((point) => point[1]);
    const all = [...bands, ...ridden].filter((figure) => figure !== null);
    if (all.length === 0) {
      return [0, 100];
    }
    return [Math.max(0, Math.min(...all) - ROOM_RPM), Math.max(...all) + ROOM_RPM];
  }

  #fit() {
    const { clientWidth: width, clientHeight: height } = this.#box;
    if (this.#plot !== null && width > 0 && height > 0) {
      this.#plot.setSize({ width, height });
    }
  }
}

function ago(plot, splits) {
  const now = splits.at(-1);
  return splits.map((at) => (at === now ? 'now' : `−${Math.round(now - at)} s`));
}
