import { h } from './dom.js';
import * as dates from './dates.js';

/**
 * Chooses a stretch of days by dragging over a chart, or by its two handles with the arrow keys. The
 * chart's first day is at the left of `area`, the day after its last at the right.
 */
export class Brush {
  constructor(chart, chosen) {
    this.chart = chart;
    this.chosen = chosen;
    this.shade = h('div', { class: 'brush', hidden: true });
    this.handles = ['first', 'last'].map((which) => this.handle(which));
    this.start = null;
    chart.append(this.shade, ...this.handles);
    chart.addEventListener('pointerdown', (event) => this.down(event));
    chart.addEventListener('pointermove', (event) => this.move(event));
    chart.addEventListener('pointerup', (event) => this.up(event));
  }

  handle(which) {
    const handle = h('span', { tabindex: '0', class: 'handle', role: 'slider', 'aria-label': which === 'first' ? 'First day' : 'Last day' });
    handle.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -30, PageUp: 30 }[event.key];
      if (step) {
        event.preventDefault();
        const next = which === 'first' ? [this.from + step, this.to] : [this.from, this.to + step];
        this.set(Math.max(this.first, Math.min(next[0], next[1])), Math.min(this.last, Math.max(next[1], next[0])));
        this.chosen(dates.day(this.from), dates.day(this.to));
      }
    });
    return handle;
  }

  /** @param area the part of the chart that time runs along: left and width in pixels of the chart */
  over(first, last, from, to, area) {
    this.first = dates.number(first);
    this.last = dates.number(last);
    this.area = area;
    this.all = !from && !to;
    this.set(from ? dates.number(from) : this.first, to ? dates.number(to) : this.last);
  }

  /** Draws what is chosen at the chart's new size; before it holds days there is nothing to draw. */
  resized() {
    if (this.area) {
      this.set(this.from, this.to);
    }
  }

  set(from, to) {
    this.from = Math.max(this.first, from);
    this.to = Math.min(this.last, Math.max(to, this.from));
    const { left, width } = this.area();
    const days = this.last - this.first + 1;
    const at = (n) => left + ((n - this.first) / days) * width;
    this.shade.style.left = at(this.from) + 'px';
    this.shade.style.width = Math.max(2, at(this.to + 1) - at(this.from)) + 'px';
    this.shade.hidden = this.from === this.first && this.to === this.last;
    [[this.from, at(this.from)], [this.to, at(this.to + 1)]].forEach(([n, px], i) => {
      const handle = this.handles[i];
      handle.style.left = px + 'px';
      for (const [name, value] of [['aria-valuemin', this.first], ['aria-valuemax', this.last], ['aria-valuenow', n], ['aria-valuetext', dates.long(dates.day(n))]]) {
        handle.setAttribute(name, value);
      }
    });
  }

  at(event) {
    const { left, width } = this.area();
    const px = event.clientX - this.chart.getBoundingClientRect().left - left;
    const days = this.last - this.first + 1;
    return this.first + Math.max(0, Math.min(days - 1, Math.floor((px / width) * days)));
  }

  down(event) {
    if (event.button !== 0 || event.target.closest('a')) {
      return;
    }
    const handle = this.handles.indexOf(event.target);
    const here = this.at(event);
    this.start = handle === 0 ? this.to : handle === 1 ? this.from : here;
    this.chart.setPointerCapture(event.pointerId);
  }

  move(event) {
    if (this.start !== null) {
      const here = this.at(event);
      this.set(Math.min(here, this.start), Math.max(here, this.start));
    }
  }

  up(event) {
    if (this.start === null) {
      return;
    }
    const here = this.at(event);
    const [from, to] = [Math.min(here, this.start), Math.max(here, this.start)];
    this.start = null;
    this.set(from, to);
    this.chosen(dates.day(from), dates.day(to));
  }
}
