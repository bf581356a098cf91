import * as go from '../address.js';
import { plain, s } from '../dom.js';
import { told } from '../dates.js';
import { count, ink } from '../words.js';
import { phrase } from './control.js';

/** Hatching for what one voice claims: the side's colour in stripes. */
export function hatches(words) {
  return s('defs', {}, words.theatre.sides.map((side, i) =>
    s('pattern', { id: 'hatch-' + i, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      s('rect', { width: 6, height: 6, class: 'paper' }), s('rect', { width: 3, height: 6, fill: words.colour(side.id) }))));
}

const hatch = (words, id) => `url(#hatch-${words.theatre.sides.findIndex((side) => side.id === id)})`;

/** A place with who is reported to hold it: a square with the side's letters. */
export function holding(words, place, state, layers, room = true) {
  const claimed = state.holds && ['claimed', 'given'].includes(state.holds.firmness);
  const contested = state.contests.length > 0 || state.holds?.firmness === 'contested';
  if ((claimed && !layers.claimed) || (!state.holds && state.contests.length > 0 && !layers.contested)) {
    return null;
  }
  if (!state.holds && state.contests.length === 0 && !(layers.besieged && state.besieges.length > 0) && state.claims.length === 0) {
    return null;
  }
  const size = !room ? 9 : place.kind === 'city' ? 22 : place.kind === 'town' ? 18 : 16;
  const half = size / 2;
  const parts = [];
  const sides = [state.holds?.side].filter(Boolean);
  if (layers.contested && contested && (room || sides.length === 0)) {
    sides.push(...state.contests.map((c) => c.side).filter((side) => !sides.includes(side)).slice(0, room ? 2 : 1));
  }
  const width = Math.max(size, sides.length * size * 0.9);
  if (layers.besieged && state.besieges.length > 0) {
    parts.push(s('rect', { class: 'siege', x: -width / 2 - 5, y: -half - 5, width: width + 10, height: size + 10, rx: 6 }));
  }
  const each = width / Math.max(1, sides.length);
  sides.forEach((side, i) => {
    const fought = i > 0 || !state.holds;
    const fill = (i === 0 && claimed) ? hatch(words, side) : words.colour(side);
    parts.push(s('rect', { x: -width / 2 + i * each, y: -half, width: each, height: size, fill, class: 'hold' }));
    const text = room && s('text', { x: -width / 2 + (i + 0.5) * each, y: half * 0.38, class: 'code' + (claimed && i === 0 ? ' onhatch' : ''),
      'font-size': Math.min(10, size * 0.52, sides.length > 1 ? each * 0.4 : 10), fill: claimed && i === 0 ? null : ink(words.colour(side)) },
    words.code(side) + (fought ? '?' : ''));
    parts.push(room && text);
  });
  const dashed = layers.contested && contested;
  parts.push(sides.length > 0 && s('rect', { x: -width / 2, y: -half, width, height: size, rx: 2, class: 'frame' + (dashed ? ' contested' : '') }));
  const label = `${plain(place.name, 80)}: ${phrase(words, state)}`;
  return mark('holding', go.place(place.id), label, parts, { place: place.id, side: state.holds?.side ?? '', width, size });
}

export const radius = (n) => Math.min(22, 8.5 + 2.2 * Math.log2(n));

/** One incident, or how many there are close together. */
export function cell(words, entry, expected) {
  if (entry.incident) {
    const incident = entry.incident;
    const label = `${plain(incident.sentence, 300)} ${words.name('standings', incident.standing)}. ${told(incident.date)}.`;
    const sign = words.sign(incident.standing);
    return mark('single ' + incident.standing, go.incident(incident.id), label,
      [s('circle', { r: 8, class: 'dot' }), s('text', { y: 3.5, class: 'sign' }, ['≠', '✕', '?'].includes(sign) ? sign : '')],
      { incident: incident.id });
  }
  const r = radius(entry.count);
  const standings = Object.entries(entry.standings).map(([id, n]) => `${n} ${words.name('standings', id).toLowerCase()}`);
  const label = `${count(entry.count, expected ? 'expected incident' : 'incident')} close together: ${standings.join(', ')}. Opens the list and zooms in.`;
  return mark('cluster' + (expected ? ' expected' : ''), '#list', label,
    [s('circle', { r, class: 'dot' }), s('text', { y: 4, class: 'number' }, entry.count.toLocaleString('en'))], {});
}

function mark(kind, href, label, parts, data) {
  const link = s('a', { href, class: 'mark ' + kind, 'aria-label': label }, parts);
  for (const [name, value] of Object.entries(data)) {
    link.dataset[name] = value;
  }
  return link;
}
