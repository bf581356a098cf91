import { get, record } from '../api.js';
import * as go from '../address.js';
import { h, plain, put, read } from '../dom.js';
import * as dates from '../dates.js';
import { actorLink, counts, heading, items, side, table } from '../parts.js';
import { holdings } from '../ribbon.js';
import { namesTable } from '../names.js';
import { count, words } from '../words.js';

/** One party: what is told of it, what its side holds, what it is called by whom. */
export async function show(main) {
  const [known, actor] = await Promise.all([words(), record('actors', go.param('id'))]);
  document.title = plain(actor.name, 80) + ' · Sitrep';
  const spans = actor.holds.length > 0 ? await get('control/spans', { side: actor.side }) : { spans: [] };
  put(main, heading(read(actor.name, 160)),
    h('p', {}, 'Side: ', side(known, actor.side), actor.parent && ['; belongs to ', h('a', { href: go.actor(actor.parent) }, read(actor.parent_name, 80))],
      actor.parts.length > 0 && ['; parts: ', actor.parts.map((p, i) => [i > 0 && ', ', actorLink(p)])]),
    actor.aliases.length > 0 && h('p', { class: 'soft' }, 'Also: ', read(actor.aliases.join(', '), 600)),
    h('p', { class: 'soft' }, `${count(actor.incidents, 'incident')}: ${actor.as_agent} as who acts, ${actor.as_target} as whom it is done to`,
      actor.first && `; ${dates.short(actor.first)} to ${dates.short(actor.last)}`),
    !actor.known && h('p', { class: 'soft' }, 'The theatre’s files do not know this party; its name is as articles have it.'),
    actor.holds.length > 0 && h('section', {}, h('h2', {}, `Places that ${known.side(actor.side).name} is reported to hold`),
      holdings(known, actor.side, spans.spans, '9999-12-31'),
      h('details', {}, h('summary', {}, 'As last known: ' + count(actor.holds.length, 'place')),
        table('Held, as last known', ['Place', 'How firmly', 'Since'], actor.holds.map((p) =>
          [h('a', { href: go.place(p.id) }, read(p.name, 80)), known.firmness(p.firmness), dates.short(p.since)])))),
    h('h2', {}, 'Newest incidents'), items(known, actor.recent),
    actor.incidents > actor.recent.length && h('p', {}, h('a', { href: go.to('/search', { actor: actor.id }) }, `All ${actor.incidents} in the search`)),
    h('div', { class: 'countgrid' }, counts('What is told', actor.types, (f) => go.to('/search', { actor: actor.id, type: f.value })),
      counts('The other end', actor.against, (f) => go.to('/search', { actor: actor.id, side: f.value })),
      counts('Where', actor.places, (f) => go.place(f.value))),
    namesTable('Names used, and by whom', actor.names));
}
