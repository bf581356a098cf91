import { h, plain, s } from './dom.js';
import * as dates from './dates.js';
import { ink } from './words.js';

/** Who is reported to have held, fought for, besieged or claimed a place, over time: one lane each. */
const LEFT = 76;

/** As wide as there is room, so that letters keep their size on a phone. */
export const room = () => Math.max(300, Math.min(1000, document.documentElement.clientWidth - 32));

const LANES = [['holds', 'held by'], ['contests', 'fought for'], ['besieges', 'besieged'], ['claims', 'claimed']];

export function ribbon(words, spans, known) {
  const shown = spans.filter((x) => (x.known_from === null || x.known_from <= known) && (x.known_to === null || known < x.known_to));
  if (shown.length === 0) {
    return h('p', { class: 'none' }, 'No report on control by then.');
  }
  const width = room();
  const days = shown.flatMap((x) => [x.from, x.to]).filter(Boolean).map(dates.number);
  const first = Math.min(...days) - 2;
  const last = Math.max(...days, ...shown.map((x) => dates.number(x.since))) + 14;
  const at = (n) => LEFT + ((n - first) / Math.max(1, last - first)) * (width - LEFT);
  const lanes = LANES.filter(([role]) => shown.some((x) => x.role === role));
  const parts = [];
  let top = 4;
  for (const [role, name] of lanes) {
    const mine = shown.filter((x) => x.role === role);
    const sides = role === 'holds' ? [null] : [...new Set(mine.map((x) => x.side))];
    parts.push(s('text', { x: 0, y: top + 17 }, name));
    for (const side of sides) {
      parts.push(s('rect', { x: LEFT, y: top, width: width - LEFT, height: 24, class: 'lane' }));
      parts.push(mine.filter((x) => side === null || x.side === side).map((x) => span(words, x, at, first, last, top)));
      top += 28;
    }
  }
  parts.push(axis(first, last, at, top));
  const label = lanes.length + ' lanes of control over time; the table below says the same';
  return h('div', {}, s('svg', { class: 'ribbon', viewBox: `0 0 ${width} ${top + 22}`, role: 'img', 'aria-label': label }, patterns(words), parts));
}

function patterns(words) {
  return s('defs', {}, words.theatre.sides.map((side, i) =>
    s('pattern', { id: 'ribbon-' + i, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      s('rect', { width: 6, height: 6, class: 'paper' }), s('rect', { width: 3, height: 6, fill: words.colour(side.id) }))));
}

function span(words, x, at, first, last, top) {
  const from = Math.max(first, dates.number(x.from ?? dates.day(first)));
  const to = x.to === null ? last : dates.number(x.to);
  const width = Math.max(2, at(to) - at(from));
  const hatched = ['claimed', 'given'].includes(x.firmness) || x.role === 'claims';
  const index = words.theatre.sides.findIndex((side) => side.id === x.side);
  const name = words.side(x.side).name;
  const text = width > name.length * 7 ? name : width > 26 ? words.code(x.side) : '';
  return [s('rect', { x: at(from), y: top, width, height: 24, class: 'span', fill: hatched ? `url(#ribbon-${index})` : words.colour(x.side) }),
    s('text', { x: at(from) + 6, y: top + 16, class: 'code start' + (hatched ? ' onhatch' : ''), fill: hatched ? null : ink(words.colour(x.side)) }, plain(text, 60))];
}

/** Days along the bottom, about six where there is room. */
export function axis(first, last, at, top) {
  const many = Math.max(2, Math.min(6, Math.floor((at(last) - at(first)) / 100)));
  const step = Math.max(1, Math.ceil((last - first) / many));
  const out = [];
  for (let n = first + Math.floor(step / 2); n <= last - step / 3; n += step) {
    out.push(s('text', { x: at(n), y: top + 16, 'text-anchor': 'middle' }, dates.short(dates.day(n))));
  }
  return out;
}

/** How many places a side holds over time. */
export function holdings(words, side, spans, known) {
  const shown = spans.filter((x) => x.role === 'holds' && x.side === side &&
    (x.known_from === null || x.known_from <= known) && (x.known_to === null || known < x.known_to));
  if (shown.length === 0) {
    return null;
  }
  const width = room();
  const bounds = shown.flatMap((x) => [x.from ?? x.since, x.to]).filter(Boolean).map(dates.number);
  const first = Math.min(...bounds) - 1;
  const last = Math.max(...bounds) + 14;
  const at = (n) => LEFT + ((n - first) / (last - first)) * (width - LEFT);
  const stops = [...new Set([first, ...bounds, last])].sort((a, b) => a - b);
  const held = (n) => shown.filter((x) => (x.from === null || dates.number(x.from) <= n) && (x.to === null || n < dates.number(x.to))).length;
  const most = Math.max(1, ...stops.map(held));
  const high = (n) => 84 - (held(n) / most) * 76;
  const d = stops.map((n, i) => (i === 0 ? `M${at(n)} 84V${high(n)}` : `H${at(n)}V${high(n)}`)).join('') + `H${at(last)}V84Z`;
  return s('svg', { class: 'ribbon', viewBox: `0 0 ${width} 110`, role: 'img', 'aria-label': `Places that ${words.side(side).name} is reported to hold, over time: at most ${most}` },
    s('rect', { x: LEFT, y: 4, width: width - LEFT, height: 80, class: 'lane' }), s('path', { d, fill: words.colour(side), class: 'span' }),
    s('text', { x: LEFT - 8, y: 16, 'text-anchor': 'end' }, most), s('text', { x: LEFT - 8, y: 84, 'text-anchor': 'end' }, 0), axis(first, last, at, 84));
}
