import { plain, s } from '../dom.js';
import { x, y } from './projection.js';

/**
 * The base map: the theatre's outlines, drawn once in a world of 2^20 units and then only moved and
 * scaled, with lines that keep their width; and what has a name on it.
 */
const UNIT = 2 ** 20;
const ORDER = ['country', 'province', 'lake', 'river', 'road'];

export class Base {
  constructor() {
    this.element = s('g', { class: 'base', 'aria-hidden': 'true' });
    this.provinces = [];
    this.cities = [];
  }

  draw(areas) {
    const features = [...areas.features].sort((a, b) =>
      ORDER.indexOf(a.properties.kind) - ORDER.indexOf(b.properties.kind));
    for (const { id, geometry, properties } of features) {
      const d = path(geometry);
      if (d) {
        this.element.append(s('path', { d, class: 'area ' + properties.kind, 'vector-effect': 'non-scaling-stroke' }));
      }
      if (properties.kind === 'province' && geometry) {
        this.provinces.push({ name: plain(properties.name, 60), at: middle(geometry) });
      }
      if (properties.kind === 'city') {
        this.cities.push({ id, name: properties.name, lon: geometry.coordinates[0], lat: geometry.coordinates[1] });
      }
    }
  }

  move(view) {
    const k = view.scale / UNIT;
    const dx = view.width / 2 - view.cx * view.scale;
    const dy = view.height / 2 - view.cy * view.scale;
    this.element.setAttribute('transform', `translate(${dx} ${dy}) scale(${k})`);
  }
}

function rings(geometry) {
  switch (geometry?.type) {
    case 'Polygon': return geometry.coordinates;
    case 'MultiPolygon': return geometry.coordinates.flat();
    case 'LineString': return [geometry.coordinates];
    case 'MultiLineString': return geometry.coordinates;
    default: return [];
  }
}

function path(geometry) {
  const close = geometry?.type.endsWith('Polygon') ? 'Z' : '';
  return rings(geometry).map((ring) =>
    'M' + ring.map(([lo, la]) => (x(lo) * UNIT).toFixed(1) + ' ' + (y(la) * UNIT).toFixed(1)).join('L') + close).join('');
}

/** The middle of the longest ring's box, for a name. */
function middle(geometry) {
  const ring = rings(geometry).reduce((a, b) => (b.length > a.length ? b : a), []);
  const los = ring.map((p) => p[0]);
  const las = ring.map((p) => p[1]);
  return [(Math.min(...los) + Math.max(...los)) / 2, (Math.min(...las) + Math.max(...las)) / 2];
}
