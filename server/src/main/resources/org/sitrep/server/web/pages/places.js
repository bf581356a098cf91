import * as go from '../address.js';
import { h, read } from '../dom.js';
import * as dates from '../dates.js';
import { directory } from '../directory.js';
import { side } from '../parts.js';

/** All places of which something is told. */
export const show = (main) => directory(main, {
  title: 'Places', one: 'place', path: 'places', heads: ['Place', 'Kind', 'Province', 'Incidents', 'From', 'To', 'Reported held by, as last known'],
  row: (known, p) => [h('a', { href: go.place(p.id) }, read(p.name, 80)), p.kind.replaceAll('_', ' '), read(p.province ?? p.country, 60), p.incidents,
    p.first ? dates.short(p.first) : '', p.last ? dates.short(p.last) : '', p.holding?.role === 'holds' ? side(known, p.holding.side) : ''],
});
