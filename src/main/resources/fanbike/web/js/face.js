/** The digits: cadence, target, time, and the words beside them. */
import { byId, put, show } from './dom.js';
import { washOf } from './wash.js';
import { clock, clockLeft, percent, rpm, signed } from './words.js';

const WORDS = {
  ready: 'READY',
  paused: 'PAUSED',
  done: 'DONE',
  rest: 'FREE',
  nosignal: 'NO SIGNAL',
  under: 'FASTER',
  in: 'HOLD',
  over: 'SLOWER',
};

const KINDS = { REST: 'Rest', WARMUP: 'Warm-up', COOLDOWN: 'Cool-down', WORK: '' };

export function face(ride, isConnected) {
  where(ride);
  cadence(ride, isConnected);
  advice(ride, isConnected);
  target(ride.interval);
  time(ride, isConnected);
  next(ride);
  score(ride);
  body(ride.view, isConnected);
}

function where(ride) {
  const { interval, plan, view } = ride;
  const isReady = view.phase === 'READY';
  put(byId('name'), isReady ? plan.title : interval.name);
  const kind = KINDS[interval.kind];
  const round = `Round ${interval.round} of ${plan.rounds}`;
  const beside = kind && kind !== interval.name ? ` · ${kind}` : '';
  put(byId('round'), isReady ? rideOf(plan) : round + beside);
}

function rideOf(plan) {
  const scale = plan.scalePercent && plan.scalePercent !== 100 ? `${plan.scalePercent}%` : '';
  return [clock(plan.planSeconds), plan.track, scale, plan.bike].filter(Boolean).join(' · ');
}

function digits(id, text) {
  const element = byId(id);
  put(element, text);
  element.style.setProperty('--digits', String(Math.max(2, text.replace(/[:.]/g, '').length)));
}

function cadence(ride, isConnected) {
  digits('cadence', isConnected ? rpm(ride.view.cadenceRpm) : '--');
}

function advice(ride, isConnected) {
  const wash = washOf(ride);
  const hasSignal = ride.view.cadenceRpm !== null || wash === 'ready' || wash === 'done';
  put(byId('word'), isConnected ? wordOf(ride, hasSignal ? wash : 'nosignal') : 'OFFLINE');
  put(byId('off'), isConnected ? beside(ride, wash) : '');
}

function beside(ride, wash) {
  if (wash === 'under' || wash === 'over') {
    return signed(ride.view.cadenceRpm - ride.interval.targetRpm);
  }
  return wash === 'paused' && ride.view.waitsForRider ? 'pedal to go on' : '';
}

function wordOf(ride, wash) {
  return wash === 'rest' && ride.interval.kind === 'REST' ? 'REST' : WORDS[wash];
}

function target(interval) {
  const hasTarget = interval.targetRpm !== null;
  byId('target-box').classList.toggle('free', !hasTarget);
  digits('target', hasTarget ? rpm(interval.targetRpm) : '–');
  const band = `${decimal(interval.lowRpm)}–${decimal(interval.highRpm)}`;
  put(byId('band'), hasTarget && interval.lowRpm !== null ? band : 'free');
}

function decimal(figure) {
  return String(Math.round(10 * figure) / 10);
}

function time(ride, isConnected) {
  const passed = isConnected ? ride.passedSeconds() : 0;
  digits('left', clockLeft(ride.view.leftSeconds - passed));
  put(byId('next-label'), ride.view.next === null ? 'to go' : 'next');
  if (ride.view.next === null) {
    put(byId('next-name'), clockLeft(ride.view.totalLeftSeconds - passed));
  }
}

function next(ride) {
  const isDue = ride.view.next !== null;
  byId('next').classList.toggle('due', isDue);
  if (isDue) {
    const { name, targetRpm, seconds } = ride.plan.intervals[ride.view.next];
    put(byId('next-name'), `${name} ${targetRpm === null ? '' : rpm(targetRpm)} · ${clock(seconds)}`);
  }
}

/** Before there is anything to score, no reason is given why there is no score. */
function score({ plan, view }) {
  const { coverage, score: figure } = view;
  const isCovered = coverage === null || coverage >= plan.policy.minimumCoverage;
  put(byId('score-figure'), figure === null ? noScore(isCovered) : `Score ${Math.round(figure)}`);
  const because = isCovered ? '' : view.scoreWithheldBecause;
  const signal = coverage === null ? '' : `signal ${percent(coverage)}`;
  put(byId('score-more'), [view.scoreWord, because, signal].filter(Boolean).join(' · '));
}

function noScore(isCovered) {
  return isCovered ? 'No score yet' : 'No score';
}

function body(view, isConnected) {
  const power = view.powerWatts === null ? '' : `${view.powerWatts} W`;
  const heart = view.heartRateBpm === null ? '' : `♥ ${view.heartRateBpm}`;
  put(byId('body-figures'), isConnected ? [power, heart].filter(Boolean).join('  ') : '');
}

/** Before the start: what there will be to do. */
export function beforeTheStart(ride) {
  const { plan, view } = ride;
  show(byId('plan'), view.phase === 'READY');
  put(byId('purpose'), plan.purpose ?? '');
  put(byId('preview'), plan.preview ?? '');
  put(byId('caution'), plan.caution ?? '');
  show(byId('caution'), Boolean(plan.caution));
  put(byId('how'), view.autoStart ? 'Pedal to start, or press Start' : 'Press Start');
  show(byId('count'), view.startsInSeconds !== null);
  digits('count-figure', String(view.startsInSeconds ?? ''));
}

/** How wide a digit is in this browser's font, as a share of its size: the digits are made as big as there is room. */
export function measureDigits() {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `800 100px ${getComputedStyle(byId('cadence')).fontFamily}`;
  const share = pen.measureText('0000').width / 400;
  document.documentElement.style.setProperty('--digit', share.toFixed(3));
}
