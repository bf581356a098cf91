import { get } from './api.js';
import { h, put } from './dom.js';
import { nothing } from './empty.js';
import { heading } from './parts.js';

/** Shows the page of the address. Each is a module with one function that fills the main element. */
const PAGES = {
  '/': ['first', ''],
  '/map': ['map', 'Map'],
  '/timeline': ['timeline', 'Timeline'],
  '/search': ['search', 'Search'],
  '/incident': ['incident', 'Incident'],
  '/article': ['article', 'Article'],
  '/places': ['places', 'Places'],
  '/place': ['place', 'Place'],
  '/actors': ['actors', 'Actors'],
  '/actor': ['actor', 'Actor'],
  '/sources': ['sources', 'Sources'],
  '/source': ['source', 'Source'],
  '/compare': ['compare', 'Compare'],
  '/report': ['report', 'Report'],
};

/** Those that have nothing to show without any article. */
const VIEWS = ['map', 'timeline', 'search', 'places', 'actors', 'sources', 'compare', 'report'];

let shown = '';
const here = () => location.pathname + location.search;

async function show() {
  shown = here();
  const main = document.getElementById('main');
  const [name, title] = PAGES[location.pathname] ?? PAGES['/'];
  document.title = (title ? title + ' · ' : '') + 'Sitrep';
  main.className = 'page-' + name;
  delete main.dataset.ready;
  try {
    const [page, totals] = await Promise.all([import(`/assets/pages/${name}.js`), VIEWS.includes(name) ? get('statistics') : null]);
    if (totals?.articles === 0) {
      put(main, heading(title), nothing(totals));
    } else {
      await page.show(main);
    }
  } catch (e) {
    problem(main, e);
  }
  main.dataset.ready = 'true';
  performance.mark('sitrep:drawn');
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function problem(main, error) {
  const known = error.status === 404 ? 'There is no such record. It may have been read anew since.' : error.message;
  put(main, h('h1', {}, 'This cannot be shown'), h('p', { class: 'problem', role: 'alert' }, known),
    h('p', {}, h('a', { href: '/search' }, 'Search the collection')));
}

function navigation() {
  for (const link of document.querySelectorAll('#nav a')) {
    const path = link.getAttribute('href');
    const under = { '/places': '/place', '/actors': '/actor', '/sources': '/source' }[path];
    if (location.pathname === path || location.pathname === under) {
      link.setAttribute('aria-current', 'page');
    }
  }
}

function theme() {
  const select = document.getElementById('theme');
  select.value = document.documentElement.dataset.theme;
  select.addEventListener('change', () => {
    document.documentElement.dataset.theme = select.value;
    try {
      localStorage.setItem('sitrep-theme', select.value);
    } catch (e) {
      // Storage may be forbidden: the choice then lasts for this page.
    }
  });
}

// A page that writes its own state into the address shows it already; a step to a part of the page is none to another.
document.addEventListener('sitrep:address', () => (shown = here()));
window.addEventListener('popstate', () => here() !== shown && show());
navigation();
theme();
show();
