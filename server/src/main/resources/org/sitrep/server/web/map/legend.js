import { h, s } from '../dom.js';
import { side } from '../parts.js';

/** What the marks mean; sides that are told of alone. */
export function legend(words, spans) {
  const used = new Set(spans.spans.map((span) => span.side));
  const sides = words.theatre.sides.filter((entry) => used.has(entry.id));
  const sample = (cls, ...parts) => s('svg', { viewBox: '-13 -13 26 26', class: 'sample ' + cls, 'aria-hidden': 'true' }, parts);
  const square = (fill, extra) => s('rect', { x: -9, y: -9, width: 18, height: 18, fill, class: 'hold ' + (extra ?? '') });
  const frame = (extra) => s('rect', { x: -9, y: -9, width: 18, height: 18, rx: 2, class: 'frame ' + (extra ?? '') });
  const index = Math.max(0, words.theatre.sides.findIndex((entry) => entry.id === sides[0]?.id));
  const fill = words.colour(sides[0]?.id ?? '');
  const entries = [
    [sample('', square(fill), frame()), 'held, told by two or more voices'],
    [sample('', square(`url(#hatch-${index})`), frame()), 'claimed: one voice tells it, or only the state at the start is known'],
    [sample('', square(fill), frame('contested')), 'contested; letters with ? are of a side that fights for it'],
    [sample('', s('rect', { x: -12, y: -12, width: 24, height: 24, rx: 6, class: 'siege' }), square(fill), frame()), 'besieged'],
    [sample('mark single corroborated', s('circle', { r: 8, class: 'dot' })), 'incident, corroborated'],
    [sample('mark single single_source', s('circle', { r: 8, class: 'dot' })), 'incident, single source or unconfirmed (?)'],
    [sample('mark single disputed', s('circle', { r: 8, class: 'dot' }), s('text', { y: 3.5, class: 'sign' }, '≠')), 'disputed (≠) or denied (✕)'],
    [sample('mark single expected', s('circle', { r: 8, class: 'dot' })), 'expected'],
    [sample('mark cluster', s('circle', { r: 11, class: 'dot' }), s('text', { y: 4, class: 'number' }, '5')), 'several close together'],
  ];
  return h('details', { class: 'panel legend', open: true }, h('summary', {}, 'What the signs mean'),
    h('ul', { class: 'sides' }, sides.map((entry) => h('li', {}, side(words, entry.id), ` (${words.code(entry.id)})`))),
    h('ul', {}, entries.map(([sign, text]) => h('li', {}, sign, text))));
}
