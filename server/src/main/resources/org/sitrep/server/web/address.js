import { query } from './api.js';

/** The address of the page is its state, so that whoever gets it sees the same. */
export const FILTERS = [
  'text', 'from', 'to', 'known', 'type', 'family', 'standing', 'side', 'area', 'actor', 'place', 'source', 'box',
];

export const param = (name) => new URLSearchParams(location.search).get(name) || '';

export const list = (name) => param(name).split(',').filter((v) => v !== '');

/** The filters that the address holds. */
export function filters(names = FILTERS) {
  const out = {};
  for (const name of names) {
    const value = param(name);
    if (value !== '' && (name !== 'known' || /^\d{4}-/.test(value))) {
      out[name] = value;
    }
  }
  return out;
}

/** Changes parameters of the address; an empty value drops one. */
export function change(updates, keep = false) {
  const all = Object.fromEntries(new URLSearchParams(location.search));
  const next = location.pathname + query({ ...all, ...updates });
  if (next !== location.pathname + location.search) {
    history[keep ? 'pushState' : 'replaceState'](null, '', next);
    document.dispatchEvent(new Event('sitrep:address'));
  }
}

export const to = (page, params = {}) => page + query(params);
export const incident = (id, more = {}) => to('/incident', { id, ...more });
export const article = (id, more = {}) => to('/article', { id, ...more });
export const place = (id) => to('/place', { id });
export const actor = (id) => to('/actor', { id });
export const source = (id) => to('/source', { id });
