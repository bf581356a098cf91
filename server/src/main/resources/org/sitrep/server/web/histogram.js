import { plain, s } from './dom.js';
import { room } from './ribbon.js';

/** Bars with a label under the first, the middle and the last. */
export function histogram(bars, label) {
  const width = room();
  const most = Math.max(1, ...bars.map((b) => b.count));
  const each = width / bars.length;
  const names = [...new Set([0, Math.floor((bars.length - 1) / 2), bars.length - 1])];
  const said = `${label}: ${bars.slice(0, 60).map((b) => `${b.label} ${b.count}`).join(', ')}`;
  return s('svg', { class: 'histogram', viewBox: `0 0 ${width} 120`, role: 'img', 'aria-label': plain(said, 2000) },
    bars.map((b, i) => s('rect', { x: i * each + 1, y: 96 - (b.count / most) * 92, width: Math.max(1, Math.min(60, each - 2)), height: (b.count / most) * 92, class: 'bar' })),
    s('line', { x1: 0, x2: width, y1: 96.5, y2: 96.5, class: 'rule' }),
    names.map((i) => s('text', { x: Math.min(width - 4, i * each + 2), y: 114, 'text-anchor': i === bars.length - 1 && i > 0 ? 'end' : 'start' }, plain(bars[i].label, 30))));
}
