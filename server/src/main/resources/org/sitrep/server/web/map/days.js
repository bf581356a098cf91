import * as go from '../address.js';
import { h } from '../dom.js';
import * as dates from '../dates.js';

/** A slider over days that also plays, and what was known when. */
export class Days {
  constructor(first, last, changed) {
    this.first = dates.number(first);
    this.last = dates.number(last);
    this.changed = changed;
    const on = dates.valid(go.param('on')) ? dates.number(go.param('on')) : this.last;
    this.slider = h('input', { type: 'range', id: 'day', min: this.first, max: this.last, step: 1, 'aria-label': 'Day' });
    this.slider.value = String(Math.max(this.first, Math.min(this.last, on)));
    this.out = h('output', { for: 'day', class: 'day' });
    this.play = h('button', { type: 'button', class: 'play' }, '▶ Play');
    this.playing = null;
    this.slider.addEventListener('input', () => this.move());
    this.play.addEventListener('click', () => this.toggle());
    this.known = this.knownFields();
    this.element = h('div', { class: 'days' }, this.play,
      this.step('‹', 'One day back', -1), this.slider, this.step('›', 'One day on', 1), this.out);
    this.tell();
  }

  step(text, label, by) {
    const button = h('button', { type: 'button', 'aria-label': label, title: label }, text);
    button.addEventListener('click', () => {
      this.slider.value = String(Number(this.slider.value) + by);
      this.move();
    });
    return button;
  }

  knownFields() {
    const given = go.param('known');
    const kind = given === '' ? 'now' : dates.valid(given) ? 'date' : 'same';
    this.select = h('select', { id: 'known' }, h('option', { value: 'now' }, 'now, by all reports'),
      h('option', { value: 'same' }, 'on the day shown'), h('option', { value: 'date' }, 'on another day …'));
    this.select.value = kind;
    this.date = h('input', { type: 'date', id: 'known-day', 'aria-label': 'As known on this day', value: dates.valid(given) ? given : '',
      hidden: kind !== 'date' });
    this.select.addEventListener('change', () => {
      this.date.hidden = this.select.value !== 'date';
      if (this.select.value === 'date' && !this.date.value) {
        this.date.value = this.day();
      }
      this.move();
    });
    this.date.addEventListener('change', () => this.move());
    return h('span', { class: 'known' }, h('label', { for: 'known' }, 'As known ', this.select), this.date);
  }

  day() {
    return dates.day(Number(this.slider.value));
  }

  /** The day of knowing; empty: now. */
  knownDay() {
    const kind = this.select.value;
    return kind === 'same' ? this.day() : kind === 'date' && dates.valid(this.date.value) ? this.date.value : '';
  }

  move() {
    this.tell();
    const kind = this.select.value;
    go.change({ on: this.day(), known: kind === 'now' ? '' : kind === 'same' ? 'same' : this.date.value });
    this.changed();
  }

  tell() {
    this.out.textContent = dates.long(this.day());
    this.slider.setAttribute('aria-valuetext', dates.long(this.day()));
  }

  toggle() {
    if (this.playing) {
      this.stop();
      return;
    }
    if (Number(this.slider.value) >= this.last) {
      this.slider.value = String(this.first);
    }
    const stride = Math.max(1, Math.round((this.last - this.first) / 150));
    this.play.textContent = '⏸ Pause';
    this.playing = setInterval(() => {
      this.slider.value = String(Math.min(this.last, Number(this.slider.value) + stride));
      this.move();
      if (Number(this.slider.value) >= this.last) {
        this.stop();
      }
    }, 450);
  }

  stop() {
    clearInterval(this.playing);
    this.playing = null;
    this.play.textContent = '▶ Play';
  }
}
