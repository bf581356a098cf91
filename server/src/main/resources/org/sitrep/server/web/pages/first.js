import { get } from '../api.js';
import * as go from '../address.js';
import { h, put, read } from '../dom.js';
import * as dates from '../dates.js';
import { nothing } from '../empty.js';
import { heading, items } from '../parts.js';
import { count, words } from '../words.js';

/** The first page: what this is, what the collection holds, where to begin. */
export async function show(main) {
  const [known, totals] = await Promise.all([words(), get('statistics')]);
  const empty = totals.articles === 0;
  const told = empty ? { items: [] } : await get('incidents', { sort: 'told', limit: 5 });
  put(main, heading('What is reported, who says so, and where accounts differ'),
    h('p', { class: 'lead' }, 'Sitrep reads what many outlets published about a conflict and puts together what they tell of the same event. ',
      'Every line leads back to the words of an article. It never says that something is true.'),
    empty ? nothing(totals) : begin(totals), empty ? null : numbers(totals), ways(),
    told.items.length > 0 && h('section', {}, h('h2', {}, 'Told by most'), items(known, told.items)), meaning(known));
}

function begin(totals) {
  const name = totals.example ? 'Open the built-in example' : 'Open the map';
  return h('p', { class: 'bar-of-actions' }, h('a', { class: 'button', href: '/map' }, name),
    h('span', { class: 'soft' }, totals.example ? `${count(totals.articles, 'article')} written for this program about autumn 2017 in eastern Syria. Its outlets do not exist. `
      : [read(totals.title, 80), ': ', count(totals.articles, 'article'), totals.first_published && `, ${dates.short(totals.first_published)} to ${dates.short(totals.last_published)}`]),
    totals.example && totals.offers_example && h('a', { href: '/example?show=own' }, 'Back to your own, empty collection'));
}

function numbers(totals) {
  const stat = (name, value, href) => h('div', {}, h('dt', {}, href ? h('a', { href }, name) : name), h('dd', {}, value.toLocaleString('en')));
  return h('dl', { class: 'stat' }, stat('articles', totals.articles, go.to('/search', { in: 'articles' })), stat('texts of their own', totals.origins),
    stat('claims', totals.claims), stat('incidents', totals.incidents, '/search'), stat('places', totals.places, '/places'),
    stat('parties', totals.actors, '/actors'), stat('sources', totals.sources, '/sources'));
}

function ways() {
  const way = (href, name, text) => h('li', {}, h('a', { href }, name), h('p', {}, text));
  return h('section', {}, h('h2', {}, 'Where to begin'), h('ul', { class: 'ways' },
    way('/map', 'Map', 'Who is reported to hold what, and incidents, on any day; also as one knew it then.'),
    way('/timeline', 'Timeline', 'How many incidents by front or type; choose days, and map and list follow.'),
    way('/search', 'Search', 'Words and filters. The address of the page is the search.'),
    way('/places', 'Places', 'The history of a place, and what it is called by whom.'),
    way('/actors', 'Actors', 'The parties, what is told of them, and their names.'),
    way('/sources', 'Sources', 'Who publishes, whom they quote, and two of them side by side.'),
    way('/report', 'Report', 'A view as a document, to print.'), way('/api', 'API', 'The same data for programs.')));
}

function meaning(known) {
  return h('section', {}, h('h2', {}, 'How to read a standing'), h('dl', {}, known.theatre.standings.map((s) =>
    [h('dt', {}, h('strong', {}, s.name)), h('dd', {}, s.meaning)])),
  h('p', {}, 'Two articles that copy one text, or quote one speaker, are one voice. Figures are compared, never added. ',
    'Words in quotation marks are an article’s own.'));
}
