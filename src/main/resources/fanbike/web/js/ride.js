/**
 * The ride as the server told it: what is planned, and what is to be seen now. Between two views it counts the time on by
 * the browser's own monotonic clock.
 */
export class Ride {
  plan = null;
  view = null;
  report = null;
  #seenAtMillis = 0;

  takePlan(plan) {
    this.plan = plan;
    this.view = null;
    this.report = null;
  }

  /** A whole view replaces all; any other one brings what changed. */
  takeView(view) {
    const before = view.whole ? null : this.view;
    this.view = {
      ...view,
      fills: { ...before?.fills, ...view.fills },
      trace: this.#recent([...(before?.trace ?? []), ...(view.trace ?? [])], view.at),
    };
    this.#seenAtMillis = performance.now();
  }

  /** The last point before the window still holds at its beginning. */
  #recent(trace, at) {
    const from = at - this.plan.traceSeconds;
    const first = trace.findLastIndex((point) => point[0] <= from);
    return first > 0 ? trace.slice(first) : trace;
  }

  get isRunning() {
    return this.view?.phase === 'RUNNING';
  }

  get isOver() {
    return this.view?.phase === 'FINISHED' || this.view?.phase === 'STOPPED';
  }

  get interval() {
    return this.plan.intervals[this.view.interval];
  }

  /** Seconds that have passed since the last view, of a ride that runs; never past the interval's end. */
  passedSeconds() {
    if (!this.isRunning) {
      return 0;
    }
    const passed = (performance.now() - this.#seenAtMillis) / 1000;
    return Math.min(passed, this.view.leftSeconds);
  }
}
