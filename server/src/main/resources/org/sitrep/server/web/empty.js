import { h } from './dom.js';

/** What stands in place of a page while nothing was read: that it is so, and what to do. */
export function nothing(totals) {
  return h('section', { class: 'standingbox', role: 'status' }, h('h2', {}, 'There is nothing here yet'),
    totals.offers_example && h('p', { class: 'bar-of-actions' }, h('a', { class: 'button', href: '/example' }, 'Look at the built-in example'),
      h('span', { class: 'soft' }, 'Articles written for this program about autumn 2017 in eastern Syria. Your own collection stays as it is.')),
    h('p', {}, 'Read articles of your own into this database, then load this page again:'), h('p', {}, h('code', {}, 'sitrep ingest FOLDER --db FILE')),
    !totals.offers_example && h('p', {}, 'To see the built-in example, start ', h('code', {}, 'sitrep serve'), ' without a database.'));
}
