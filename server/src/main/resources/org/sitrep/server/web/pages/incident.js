import { record } from '../api.js';
import * as go from '../address.js';
import { h, plain, put, read } from '../dom.js';
import * as dates from '../dates.js';
import { accountCard, byVoice } from '../accounts.js';
import { actorLink, articleLink, badge, heading, placeLink, sourceLink, table } from '../parts.js';
import { articleText, reveal } from '../text.js';
import { count, words } from '../words.js';

/** One incident: what is reported, how it stands, who says what, and the articles. */
export async function show(main) {
  const [known, incident] = await Promise.all([words(), record('incidents', go.param('id'))]);
  document.title = plain(incident.sentence, 120) + ' · Sitrep';
  const articles = new Articles(incident);
  const chosen = go.param('claim');
  put(main, heading(read(incident.sentence, 1000)), facts(known, incident), standing(known, incident), figures(incident),
    h('h2', { id: 'who' }, 'Who says what'), voices(known, incident, articles, chosen), differences(incident), articles.element);
  await articles.openFirst(chosen);
  const target = main.querySelector('.claim.is-target');
  if (target) {
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  }
}

function facts(known, incident) {
  const row = (name, ...value) => h('div', {}, h('dt', {}, name), h('dd', {}, value));
  const parties = (list) => list.map((p, i) => [i > 0 && ', ', actorLink(p)]);
  const site = incident.site;
  return h('dl', { class: 'keyfacts' }, row('When', dates.told(incident.date)),
    site && row('Where', placeLink(site), `, ${known.precision(site.precision)}`, site.province && ['; ', read(site.province, 60)]),
    row('Type', h('a', { href: go.to('/search', { type: incident.type }) }, known.name('types', incident.type))),
    incident.agents.length > 0 && row('By', parties(incident.agents)),
    incident.targets.length > 0 && row('Against or to', parties(incident.targets)),
    incident.front && row('Front', h('a', { href: go.to('/search', { area: incident.front }) }, known.name('areas', incident.front))),
    site?.lat != null && incident.date && row('Map', h('a', { href: go.to('/map', { on: incident.date.end, at: `${site.lat},${site.lon},10` }) }, 'that day')));
}

function standing(known, incident) {
  const history = incident.standing_history;
  return h('section', { class: 'standingbox', 'aria-label': 'Standing' }, h('p', {}, badge(known, incident.standing), ' ', read(incident.reason, 2000)),
    h('p', { class: 'soft' }, known.meaning(incident.standing)),
    history.length > 1 && h('details', {}, h('summary', {}, 'How its standing changed'), h('ul', {}, history.map((step) =>
      h('li', {}, step.from ? `From ${dates.long(step.from)}: ` : 'At first: ', badge(known, step.standing), ' ', read(step.reason, 1000))))));
}

function figures(incident) {
  if (incident.figures.length === 0) {
    return null;
  }
  const people = { all: 'people', civilians: 'civilians', fighters: 'fighters' };
  const use = { told: 'counts', part: 'a part of what the account tells', total: 'a running total of more than this' };
  const summary = incident.figures.map((f) => [`${f.kind}, ${people[f.people] ?? f.people}`, f.low, f.best, f.open ? f.high.toLocaleString('en') + ' or more' : f.high]);
  const accounts = incident.accounts.map((a) => [sourceLink(a.voice), a.kind, a.high === null ? `at least ${a.low}` : a.high === a.low ? String(a.low) : `${a.low}–${a.high}`,
    read(a.who, 120), a.published ? dates.short(a.published) : 'not known', use[a.use] ?? a.use, h('a', { href: '#' + claimAnchor(incident, a.claim) }, 'quotation')]);
  return h('section', {}, h('h2', {}, 'Figures'),
    h('p', { class: 'soft' }, 'Accounts are compared, never added. Best is what most independent voices tell now.'),
    table('Over all accounts', ['Of whom', 'Lowest', 'Best', 'Highest'], summary, { class: 'narrow' }),
    accounts.length > 0 && table('By source', ['Source', 'What', 'Number', 'Words', 'Published', 'How it is used', 'Quotation'], accounts));
}

const claimAnchor = (incident, id) => 'claim-' + incident.claims_told.findIndex((c) => c.id === id);

function voices(known, incident, articles, chosen) {
  const groups = byVoice(incident.claims_told);
  return h('div', { class: 'accounts' }, groups.map((group) => accountCard(known, group, {
    chosen, anchor: (c) => claimAnchor(incident, c.id), open: (c) => articles.open(c.article.id, c.id),
  })));
}

function differences(incident) {
  const part = (title, note, list) => list.length > 0 && h('section', {}, h('h2', {}, title), h('p', { class: 'soft' }, note),
    h('ul', {}, list.map((d) => h('li', {}, h('strong', {}, d.kind), ': ', read(d.message, 600), ' ',
      [d.first, d.second].map((id, i) => [i > 0 && ', ', h('a', { href: '#' + claimAnchor(incident, id) }, i === 0 ? 'one account' : 'the other')])))));
  return [part('Where accounts differ', 'Independent voices contradict each other here.', incident.differences_told),
    part('Updates', 'One voice later told it otherwise.', incident.updates)];
}

/** The articles by their text; copies are folded under the text that they share. */
class Articles {
  constructor(incident) {
    this.claims = new Set(incident.claims_told.map((c) => c.id));
    this.first = incident.claims_told[0];
    this.incident = incident;
    this.boxes = new Map();
    this.element = h('section', {}, h('h2', {}, 'The articles'),
      h('p', { class: 'soft' }, `${count(incident.articles, 'article')} with ${count(incident.origins, 'text')} of their own. What is told of this incident is marked.`),
      incident.copies.map((group) => this.group(group)));
  }

  group(group) {
    const shown = group.articles.find((a) => a.id === group.origin) ?? group.articles[0];
    const copies = group.articles.filter((a) => a !== shown);
    const body = h('div', {}, h('p', { class: 'loading' }, 'Loading …'));
    const details = h('details', { class: 'panel' }, h('summary', {}, read(shown.title || 'without a title', 200), ' — ',
      read(shown.publisher || 'publisher not known', 100), `, ${shown.published ? dates.short(shown.published) : 'no day'}`,
      copies.length > 0 && ` (and ${count(copies.length, 'copy', 'copies')})`),
    h('p', { class: 'soft' }, articleLink(shown), group.credit && ['; credited to ', read(group.credit, 120)]),
    copies.length > 0 && h('details', { class: 'copies' }, h('summary', {}, count(copies.length, 'copy', 'copies') + ' of this text'),
      h('ul', {}, copies.map((c) => h('li', {}, articleLink(c))))), body);
    const entry = { details, body, id: shown.id, asked: null };
    group.articles.forEach((a) => this.boxes.set(a.id, entry));
    details.addEventListener('toggle', () => details.open && this.fill(entry, null));
    return details;
  }

  fill(entry, claim) {
    entry.asked ??= articleText(entry.id, this.claims, claim).then(({ element }) => {
      put(entry.body, element);
      reveal(element);
    });
    return entry.asked;
  }

  /** Opens an article at the words of a claim. */
  async open(id, claim) {
    const entry = this.boxes.get(id);
    if (!entry) {
      location.assign(go.article(id, { claim }));
      return;
    }
    const { element } = await articleText(id, this.claims, claim);
    entry.asked = Promise.resolve();
    entry.details.open = true;
    put(entry.body, element);
    entry.details.scrollIntoView({ block: 'nearest' });
    reveal(element)?.focus({ preventScroll: true });
  }

  async openFirst(chosen) {
    const claim = this.incident.claims_told.find((c) => c.id === chosen) ?? this.first;
    const entry = claim && this.boxes.get(claim.article.id);
    if (entry) {
      entry.details.open = true;
      await this.fill(entry, claim.article.id === entry.id ? claim.id : null);
    }
  }
}
