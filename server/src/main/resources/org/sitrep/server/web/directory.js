import { get } from './api.js';
import * as go from './address.js';
import { h, put } from './dom.js';
import { growing, heading, table } from './parts.js';
import { count, words } from './words.js';

/** A table of all records of a kind, which words narrow. */
export async function directory(main, { title, one, many = one + 's', path, heads, row, above = null }) {
  const known = await words();
  const told = h('p', { role: 'status', class: 'told' });
  const results = h('div', {});
  const input = h('input', { type: 'search', id: 'narrow', value: go.param('text'), maxlength: '200' });
  const form = h('form', { class: 'filters', role: 'search' }, h('div', { class: 'fields' },
    h('label', { class: 'field wide', for: 'narrow' }, 'Name', input), h('button', { type: 'submit' }, 'Narrow')));
  const update = async () => {
    const list = growing((cursor) => get(path, { text: go.param('text'), limit: 100, cursor }), (page, box) => {
      if (page.items.length > 0) {
        box.append(table(title, heads, page.items.map((item) => row(known, item))));
      }
      return page;
    });
    const page = await list.start();
    told.textContent = page.total === 0 ? 'None.' : count(page.total, one, many);
    put(results, list.element);
  };
  const submit = (event) => {
    event.preventDefault();
    go.change({ text: input.value.trim() }, true);
    update();
  };
  form.addEventListener('submit', submit);
  input.addEventListener('change', submit);
  put(main, heading(title), above, form, told, results);
  await update();
}
