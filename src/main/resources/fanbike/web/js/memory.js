/** Keeps the report of a ride while the browser's window is open: the program may be gone when it is read. */
const KEY = 'fanbike.report';

export function keepReport(report) {
  sessionStorage.setItem(KEY, JSON.stringify(report));
}

export function keptReport() {
  return JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
}

export function forgetReport() {
  sessionStorage.removeItem(KEY);
}
