import { get } from '../api.js';
import * as go from '../address.js';
import { h, put } from '../dom.js';
import { Filters, downloads } from '../filters.js';
import { articleLink, growing, heading, item, quotation } from '../parts.js';
import { count, words } from '../words.js';

/** Words and filters, with counts; the address is the search. */
export async function show(main) {
  const known = await words();
  const told = h('p', { role: 'status', class: 'told' });
  const results = h('div', { id: 'results' });
  const actions = h('div', { class: 'bar-of-actions' });
  let turn = 0;
  const update = async () => {
    const mine = ++turn;
    const params = { ...go.filters(), in: go.param('in') === 'articles' ? 'articles' : '' };
    const articles = params.in === 'articles';
    const list = growing((cursor) => get('search', { ...params, limit: 40, cursor }), (page, box) => {
      box.append(h('ul', { class: 'incidents' }, page.items.map((hit) => (articles ? article(hit) : incident(known, hit)))));
      return page;
    });
    const page = await list.start();
    if (mine !== turn) {
      return;
    }
    told.textContent = count(page.total, articles ? 'article' : 'incident') + (page.total === 0 ? '. Take fewer words or filters.' : '');
    put(results, list.element);
    put(actions, choice(articles, update), h('a', { href: go.to('/map', mapParams()) }, 'On the map'),
      h('a', { href: go.to('/timeline', go.filters()) }, 'On the timeline'), h('a', { href: go.to('/report', go.filters()) }, 'Report'), downloads(go.filters()));
    await filters.show(page.facets);
  };
  const filters = new Filters(update);
  put(main, heading('Search'), h('p', { class: 'soft' }, 'All the words, a "phrase", or the beginning of a word and *. The address of this page is the search: keep or share it.'),
    filters.element, actions, told, results);
  await update();
}

function mapParams() {
  const { from, to, known, ...rest } = go.filters();
  return { ...rest, on: to, known };
}

function choice(articles, update) {
  const select = h('select', { id: 'in' }, h('option', { value: '' }, 'incidents'), h('option', { value: 'articles' }, 'articles'));
  select.value = articles ? 'articles' : '';
  select.addEventListener('change', () => {
    go.change({ in: select.value }, true);
    update();
  });
  return h('label', { for: 'in' }, 'Look for ', select);
}

function incident(known, hit) {
  const words = go.param('text') !== '' && hit.quotation && [quotation(hit.quotation.text, hit.marks),
    hit.article && h('p', { class: 'facts' }, h('span', {}, articleLink(hit.article)))];
  return item(known, hit.incident, words || null);
}

function article(hit) {
  return h('li', { class: 'incident' }, h('p', {}, articleLink(hit.article)),
    h('p', { class: 'facts' }, count(hit.article.claims, 'claim')), hit.quotation && quotation(hit.quotation.text, hit.marks));
}
