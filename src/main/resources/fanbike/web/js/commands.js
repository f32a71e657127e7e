/** Asks the server for what the rider wants: one thing at a time, and each while it is still meant. */
const PATIENCE_MILLIS = 3000;
/** What was to be skipped or repeated is over already: the rider has what was wanted. */
const CONFLICT = 409;
const NO_ANSWER = 'The ride does not answer: nothing was done.';
const OF_AN_INTERVAL = ['SKIP', 'REPEAT'];

export class Commands {
  #ride;
  #failed;
  #isUnderWay = false;

  /**
   * @param ride which
   * @param failed is told a sentence when the server did not take a command
   */
  constructor(ride, failed) {
    this.#ride = ride;
    this.#failed = failed;
  }

  async ask(command, isConnected) {
    if (!isConnected) {
      this.#failed(NO_ANSWER);
      return;
    }
    if (this.#isUnderWay) {
      return;
    }
    this.#isUnderWay = true;
    try {
      await this.#send(command);
    } catch {
      this.#failed(NO_ANSWER);
    } finally {
      this.#isUnderWay = false;
    }
  }

  async #send(command) {
    const which = OF_AN_INTERVAL.includes(command) ? `?interval=${this.#ride.view.interval}` : '';
    const signal = AbortSignal.timeout(PATIENCE_MILLIS);
    const answer = await fetch(`commands/${command}${which}`, { method: 'POST', signal });
    if (!answer.ok && answer.status !== CONFLICT) {
      this.#failed(`The ride did not take that (${answer.status}). Try again.`);
    }
  }
}
