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

/** Claims by voice, in order of publication; of copies of one text, the first stands for all. */
export function byVoice(claims) {
  const groups = new Map();
  const quoted = new Map();
  for (const claim of claims) {
    const said = voice(claim);
    const group = groups.get(said.id) ?? { voice: said, claims: [] };
    groups.set(said.id, group);
    const text = claim.article.origin + '\n' + claim.type + '\n' + claim.evidence.text + '\n' + said.id;
    const same = quoted.get(text);
    if (same && same.claim.article.id !== claim.article.id) {
      same.copies.push(claim);
    } else {
      const entry = { claim, copies: [] };
      quoted.set(text, entry);
      group.claims.push(entry);
    }
  }
  return [...groups.values()];
}

/** What one voice says, in its words. */
export function accountCard(words, group, { chosen = '', anchor = () => null, open = null }) {
  return h('article', { class: 'account' }, h('h3', {}, group.voice.id ? sourceLink(group.voice) : read(group.voice.name, 120)),
    group.claims.map(({ claim, copies }) => claimPart(words, claim, copies, { chosen, anchor, open })));
}

function claimPart(words, claim, copies, { chosen, anchor, open }) {
  const button = open && h('button', { type: 'button' }, 'In the article');
  button?.addEventListener('click', () => open(claim));
  const target = claim.id === chosen || copies.some((c) => c.id === chosen);
  return h('div', { class: 'claim' + (target ? ' is-target' : ''), id: anchor(claim), tabindex: '-1' },
    quotation(claim.evidence.text, marks(claim)),
    h('p', { class: 'note' }, words.name('types', claim.type), STATUS[claim.status] && [', ', h('span', { class: 'status' }, STATUS[claim.status])],
      claim.sources.length > 0 && [' · credited: ', claim.sources.map((s, i) => [i > 0 && ' ← ', read(s.text || s.name, 120)])],
      claim.against_interest && [' · ', h('strong', {}, 'against the interest of who tells it')]),
    h('p', { class: 'told-in' }, articleLink(claim.article, claim.id)),
    copies.length > 0 && h('details', { class: 'told-in' }, h('summary', {}, count(copies.length, 'copy', 'copies') + ' of this text'),
      h('ul', {}, copies.map((c) => h('li', {}, articleLink(c.article, c.id))))),
    button && h('p', { class: 'no-print' }, button));
}

/** Where in the quotation its trigger stands. */
function marks(claim) {
  const start = claim.trigger.start - claim.evidence.start;
  const end = claim.trigger.end - claim.evidence.start;
  return start >= 0 && end > start ? [[start, end]] : [];
}
