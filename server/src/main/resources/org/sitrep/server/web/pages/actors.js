import * as go from '../address.js';
import { h, read } from '../dom.js';
import * as dates from '../dates.js';
import { directory } from '../directory.js';
import { side } from '../parts.js';

/** All parties of which something is told. */
export const show = (main) => directory(main, {
  title: 'Actors', one: 'party', many: 'parties', path: 'actors', heads: ['Party', 'Side', 'Incidents', 'As who acts', 'As whom it is done to', 'From', 'To'],
  row: (known, a) => [h('a', { href: go.actor(a.id) }, read(a.name, 100)), side(known, a.side), a.incidents, a.as_agent, a.as_target,
    a.first ? dates.short(a.first) : '', a.last ? dates.short(a.last) : ''],
});
