import * as go from './address.js';
import { h, read } from './dom.js';
import { articleLink, quotation, sourceLink } from './parts.js';
import { count } from './words.js';

const STATUS = { expected: 'told as expected', denied: 'denied', unconfirmed: 'told as not confirmed' };

/** Whom a claim goes back to: the nearest to the fact that it credits, else who published it. */
export function voice(claim) {
  const source = claim.sources[0];
  return source ? { id: source.voice, name: source.name } : claim.article.source ?? { id: '', name: claim.article.publisher ?? 'publisher not known' };
}

/**
 * Claims by voice, in order of publication. Claims of one sentence share a quotation; of copies of one
 * text, the first stands for all, whoever published the others.
 */
export function byVoice(claims) {
  const groups = new Map();
  const quoted = new Map();
  for (const claim of claims) {
    const said = voice(claim);
    const key = [claim.article.origin, claim.evidence.text, claim.sources[0]?.voice ?? ''].join('\n');
    const same = quoted.get(key);
    if (!same) {
      const entry = { claims: [claim], copies: [] };
      quoted.set(key, entry);
      const group = groups.get(said.id) ?? { voice: said, quotations: [] };
      groups.set(said.id, group);
      group.quotations.push(entry);
    } else if (same.claims[0].article.id === claim.article.id) {
      same.claims.push(claim);
    } else {
      same.copies.push(claim);
    }
  }
  return [...groups.values()];
}

/** What one voice says, in its words. */
export function accountCard(words, group, { chosen = '', anchor = () => null, open = null }) {
  return h('article', { class: 'account' }, h('h3', {}, group.voice.id ? sourceLink(group.voice) : read(group.voice.name, 120)),
    group.quotations.map((entry) => quotationPart(words, entry, { chosen, anchor, open })));
}

function quotationPart(words, { claims, copies }, { chosen, anchor, open }) {
  const claim = claims.find((c) => c.id === chosen) ?? claims[0];
  const button = open && h('button', { type: 'button' }, 'In the article');
  button?.addEventListener('click', () => open(claim));
  const target = [...claims, ...copies].some((c) => c.id === chosen);
  const others = new Map(copies.map((c) => [c.article.id, c]));
  return h('div', { class: 'claim' + (target ? ' is-target' : ''), tabindex: '-1' }, [...claims, ...copies].map((c) => h('span', { id: anchor(c) })),
    quotation(claim.evidence.text, claims.flatMap(marks)),
    h('p', { class: 'note' }, claims.map((c, i) => [i > 0 && '; ', words.name('types', c.type),
      STATUS[c.status] && [', ', h('span', { class: 'status' }, STATUS[c.status])],
      c.against_interest && [' · ', h('strong', {}, 'against the interest of who tells it')]]),
    claim.sources.length > 0 && [' · credited: ', claim.sources.map((s, i) => [i > 0 && ' ← ', read(s.text || s.name, 120)])]),
    h('p', { class: 'told-in' }, articleLink(claim.article, claim.id)),
    others.size > 0 && h('details', { class: 'told-in' }, h('summary', {}, count(others.size, 'copy', 'copies') + ' of this text'),
      h('ul', {}, [...others.values()].map((c) => h('li', {}, articleLink(c.article, c.id))))),
    button && h('p', { class: 'no-print' }, button));
}

/** Where in the quotation a trigger stands. */
function marks(claim) {
  const start = claim.trigger.start - claim.evidence.start;
  const end = claim.trigger.end - claim.evidence.start;
  return start >= 0 && end > start ? [[start, end]] : [];
}
