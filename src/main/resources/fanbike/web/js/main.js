/** The page: takes the server's events and shows what they say. */
import { announce, announceChanges } from './announce.js';
import { keepAwake } from './awake.js';
import { Buttons } from './buttons.js';
import { Chart } from './chart.js';
import { byId, put, show } from './dom.js';
import { beforeTheStart, face, measureDigits } from './face.js';
import { Feed } from './feed.js';
import { gauge } from './gauge.js';
import { forgetReport, keepReport, keptReport } from './memory.js';
import { showReport } from './report.js';
import { Ride } from './ride.js';
import { Sound } from './sound.js';
import { Strip } from './strip.js';
import { flash, wash } from './wash.js';

const FLASHES = ['INTERVAL_START', 'SPEED_UP', 'EASE_OFF', 'SAY_SPEED_UP', 'SAY_EASE_OFF'];
const TICK_MILLIS = 200;
const WARNING_MILLIS = 8000;
const LOST = 'Connection lost – reconnecting';
const REFUSED = "This page's code is no longer valid: scan the new one.";

const ride = new Ride();
const sound = new Sound(ride, () => buttons.showSound());
const buttons = new Buttons(ride, sound, warn);
const strip = new Strip();
const chart = new Chart(ride);
const feed = new Feed({ ride: takePlan, view: takeView, cue: takeCue, warning: takeWarning, report: takeReport }, connected);
let warningTimer = 0;

function takePlan(plan) {
  forgetReport();
  ride.takePlan(plan);
  strip.take(plan);
  document.title = `${plan.title} – Fanbike`;
  backToTheRide();
}

function backToTheRide() {
  document.body.dataset.screen = 'ride';
  show(byId('report'), false);
  show(byId('ride'), true);
  show(byId('buttons'), true);
}

function takeView(view) {
  ride.takeView(view);
  if (ride.report === null) {
    draw();
    announceChanges(ride);
  }
}

function draw() {
  wash(ride, feed.isAlive);
  beforeTheStart(ride);
  face(ride, feed.isAlive);
  gauge(ride, feed.isAlive);
  strip.draw(ride.view);
  chart.draw(feed.isAlive);
  buttons.show(feed.isAlive);
}

function takeCue(cue) {
  sound.cue(cue);
  if (FLASHES.includes(cue.kind)) {
    flash();
  }
}

function takeWarning({ sentence }) {
  warn(sentence);
}

function warn(sentence) {
  put(byId('warning'), sentence);
  show(byId('warning'), true);
  announce(sentence);
  clearTimeout(warningTimer);
  warningTimer = setTimeout(() => show(byId('warning'), false), WARNING_MILLIS);
}

function takeReport(report) {
  ride.report = report;
  keepReport(report);
  byId('stop-dialog').close();
  document.body.dataset.wash = 'done';
  showReport(report, tellThatItWasRead);
  announce('The ride is over. Here is the report.');
}

async function tellThatItWasRead() {
  try {
    await fetch('read', { method: 'POST' });
  } catch (gone) {
    console.info('The program did not wait for the report to be read:', gone.message);
  }
}

/** A ride that is over needs no connection: its report is here. The stream is begun anew all the same, for the next ride. */
function connected() {
  const { isAlive } = feed;
  if (!isAlive && ride.plan === null) {
    showKeptReport();
  }
  if (ride.report !== null) {
    return;
  }
  show(byId('banner'), !isAlive);
  const trouble = feed.isRefused ? REFUSED : LOST;
  put(byId('banner-words'), trouble);
  announce(isAlive ? 'Connected' : trouble);
  if (ride.view === null) {
    document.body.dataset.wash = isAlive ? 'ready' : 'lost';
    buttons.show(isAlive);
  } else {
    draw();
  }
}

/** The page was loaded again after the program had ended. */
function showKeptReport() {
  const report = keptReport();
  if (report !== null) {
    takeReport(report);
  }
}

/** Between two views the time goes on. */
function tick() {
  if (ride.isRunning && feed.isAlive && ride.report === null && !document.hidden) {
    face(ride, true);
    chart.draw(true);
  }
}

function hideToken() {
  if (location.search) {
    history.replaceState(null, '', location.pathname);
  }
}

hideToken();
measureDigits();
keepAwake();
buttons.show(false);
feed.open();
setInterval(tick, TICK_MILLIS);
if (isSecureContext && 'serviceWorker' in navigator) {
  navigator.serviceWorker.register('sw.js').catch((refused) => console.info('Works without a cache:', refused.message));
}
