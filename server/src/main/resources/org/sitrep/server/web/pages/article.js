import { record } from '../api.js';
import * as go from '../address.js';
import { h, plain, put, read } from '../dom.js';
import { articleLink, heading, published, sourceLink } from '../parts.js';
import { reveal, shown } from '../text.js';
import { count, words } from '../words.js';

/** One article: its text with what it tells marked, its claims, who shares the text. */
export async function show(main) {
  const [known, article] = await Promise.all([words(), record('articles', go.param('id'))]);
  document.title = plain(article.title || 'Article', 120) + ' · Sitrep';
  const text = shown(article, null, go.param('claim'));
  const row = (name, ...value) => h('div', {}, h('dt', {}, name), h('dd', {}, value));
  put(main, heading(read(article.title || 'Article without a title', 400)),
    h('dl', { class: 'keyfacts' }, row('Publisher', article.source ? sourceLink(article.source) : read(article.publisher || 'not known', 200)),
      row('Published', published(article)), article.byline && row('Byline', read(article.byline, 200)),
      article.credit && row('Credited to', read(article.credit, 200)), article.file && row('File', read(article.file, 200)),
      article.url && row('Address', h('a', { href: article.url, rel: 'noreferrer noopener external' }, read(article.url, 200)))),
    article.shared_by.length > 0 && h('details', { class: 'panel' }, h('summary', {}, count(article.shared_by.length, 'other article') + ' with this text'),
      h('ul', {}, article.shared_by.map((other) => h('li', {}, articleLink(other))))),
    h('div', { class: 'columns' }, h('section', {}, h('h2', {}, 'Text'), text),
      h('section', {}, h('h2', {}, 'What it tells'), article.claims_told.length === 0 && h('p', { class: 'none' }, 'Nothing that is read as a claim.'),
        h('ul', { class: 'incidents' }, article.claims_told.map((claim) => h('li', { class: 'incident' },
          h('a', { href: go.incident(claim.incident, { claim: claim.id }) }, known.name('types', claim.type), ': ', read(claim.trigger.text, 80)),
          h('p', { class: 'facts' }, h('q', {}, read(claim.evidence.text, 300)))))))));
  const mark = reveal(text);
  if (go.param('claim')) {
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  }
}
