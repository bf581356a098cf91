/** Days are text, YYYY-MM-DD, and compare as text; all counting is in UTC. */
const DAY = 86400000;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
  'October', 'November', 'December'];

export const number = (day) => Math.round(Date.parse(day + 'T00:00:00Z') / DAY);
export const day = (n) => new Date(n * DAY).toISOString().slice(0, 10);
export const plus = (d, n) => day(number(d) + n);
export const valid = (d) => /^\d{4}-\d{2}-\d{2}$/.test(d) && !Number.isNaN(Date.parse(d + 'T00:00:00Z'));

/** 14 October 2017. */
export function long(d) {
  if (!d || !valid(d)) {
    return 'no known day';
  }
  const [year, month, dayOfMonth] = d.split('-').map(Number);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** 14 Oct 2017. */
export function short(d) {
  return d && valid(d) ? long(d).replace(/(\d+ \w{3})\w*/, '$1') : 'no day';
}

/** The days of an event, with how closely they are told. */
export function told(date) {
  if (!date) {
    return 'day not told';
  }
  const days = date.start === date.end ? short(date.start) : short(date.start) + ' – ' + short(date.end);
  const about = date.precision === 'none' ? ' (day of publication)' : '';
  return days + about + (date.inferred ? ' (inferred)' : '');
}

export const first = (...days) => days.filter(Boolean).sort()[0] || null;
export const last = (...days) => days.filter(Boolean).sort().pop() || null;
