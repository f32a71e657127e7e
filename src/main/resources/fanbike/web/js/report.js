/** The report of a ride that is over. */
import { byId, make, put, show } from './dom.js';
import { clock, percent, rpm } from './words.js';

const PARTS = {
  in: ['inSeconds', 'in band'],
  under: ['underSeconds', 'too slow'],
  over: ['overSeconds', 'too fast'],
  settling: ['settlingSeconds', 'settling'],
  signalless: ['noSignalSeconds', 'no signal'],
};

/** Shows it; `done` is called when the rider has read it. */
export function showReport(report, done) {
  const { totals } = report;
  const button = make('button', 'primary', 'Done');
  button.id = 'done';
  button.type = 'button';
  button.addEventListener('click', () => {
    done();
    button.replaceWith(make('p', 'bye', 'You can close this page.'));
  });
  byId('report').replaceChildren(
    headline(report),
    make('div', 'figures', ...figures(totals)),
    times(report),
    table(report.intervals),
    legend(),
    make('div', 'end', button),
  );
  document.body.dataset.screen = 'report';
  put(byId('name'), report.protocol.title);
  put(byId('body-figures'), '');
  put(byId('round'), report.session.phase === 'STOPPED' ? 'Stopped' : 'Finished');
  for (const part of ['ride', 'buttons', 'count', 'banner']) {
    show(byId(part), false);
  }
  show(byId('report'), true);
}

function headline({ totals }) {
  const hasScore = totals.score !== null;
  return make(
    'section',
    'headline',
    make('h2', 'score-word', hasScore ? `Score: ${totals.scoreInWords}` : 'No score'),
    make('p', 'score-big', hasScore ? String(Math.round(totals.score)) : '–'),
    make('p', 'because', hasScore ? 'of 100' : capital(totals.scoreWithheldBecause ?? '')),
  );
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function figures(totals) {
  return [
    figure('Intensity', totals.intensity, 'of the time in the band'),
    figure('Duration', totals.duration, 'of the work ridden'),
    figure('Coverage', totals.coverage, 'of the time with a signal'),
  ];
}

function figure(name, share, meaning) {
  const bar = make('div', 'meter', make('i', 'fill'));
  bar.firstChild.style.width = `${100 * (share ?? 0)}%`;
  return make(
    'section',
    'figure',
    make('h3', '', name),
    make('p', 'share', percent(share)),
    bar,
    make('p', 'meaning', meaning),
  );
}

function times({ session, totals }) {
  const list = make('dl', 'times');
  const add = (name, seconds) => list.append(make('div', '', make('dt', '', name), make('dd', '', clock(seconds))));
  add('Work ridden', totals.riddenWorkSeconds);
  add('Prescribed', totals.prescribedWorkSeconds);
  add('In all', session.elapsedSeconds);
  if (session.pausedSeconds > 0) {
    add('Paused', session.pausedSeconds);
  }
  if (session.repeatedSeconds > 0) {
    add('Repeated', session.repeatedSeconds);
  }
  return list;
}

function table(intervals) {
  const head = make('tr', '', ...['Interval', 'Target', 'Mean', 'In band'].map((name) => heading(name, 'col')));
  const rows = intervals.filter((interval) => interval.kind === 'WORK').map(row);
  return make(
    'table',
    'intervals',
    make('caption', 'unseen', 'Each interval'),
    make('thead', '', head),
    make('tbody', '', ...rows),
  );
}

function heading(text, scope) {
  const cell = make('th', '', text);
  cell.scope = scope;
  return cell;
}

function row(interval) {
  const scored = interval.inSeconds + interval.underSeconds + interval.overSeconds;
  const share = scored > 0 ? interval.inSeconds / scored : null;
  const mean = interval.meanRpm === null ? '–' : interval.meanRpm.toFixed(1);
  const held = make('td', 'held', bar(interval), make('span', 'held-share', percent(share)));
  return make(
    'tr',
    '',
    heading(`${interval.round}. ${interval.name}`, 'row'),
    make('td', '', rpm(interval.targetRpm)),
    make('td', '', mean),
    held,
  );
}

function bar(interval) {
  const parts = Object.entries(PARTS).map(([part, [key]]) => {
    const element = make('i', `part ${part}`);
    element.style.flexGrow = String(interval[key]);
    return element;
  });
  const element = make('div', 'parts', ...parts);
  element.ariaHidden = 'true';
  return element;
}

function legend() {
  const entries = Object.entries(PARTS).map(([part, [, meaning]]) => {
    return make('li', '', make('i', `part ${part}`), meaning);
  });
  return make('ul', 'legend', ...entries);
}
