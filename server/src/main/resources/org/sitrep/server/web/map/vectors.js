import { s } from '../dom.js';
import { numbers } from './numbers.js';

/**
 * Draws a vector tile (Mapbox Vector Tile 2): areas and lines, by what the usual schemas call their layers.
 * Points and names are left out: the map has its own.
 */
const KINDS = [[/boundar|admin/, 'boundary'], [/water|ocean/, 'water'], [/^(earth|land)$/, 'earth'], [/road|transport|transit/, 'road'],
  [/building/, 'building'], [/land|park|natural|wood/, 'green']];
const ORDER = ['earth', 'green', 'water', 'building', 'boundary', 'road'];
const LINE = 2;
const AREA = 3;
const MOST_POINTS = 400_000;

/** The drawing of a tile, in a square of 4096. */
export function drawing(bytes) {
  const shapes = new Map();
  const budget = { points: MOST_POINTS };
  fields(bytes, (field, value) => field === 3 && layer(value, shapes, budget));
  return [...shapes].sort(([a], [b]) => ORDER.indexOf(a.split(' ')[0]) - ORDER.indexOf(b.split(' ')[0]))
    .map(([name, parts]) => s('path', { d: parts.join(''), class: 'tile-' + name, 'vector-effect': 'non-scaling-stroke' }));
}

function layer(bytes, shapes, budget) {
  let name = '';
  let extent = 4096;
  const features = [];
  fields(bytes, (field, value) => {
    if (field === 1) {
      name = new TextDecoder().decode(value).slice(0, 60).toLowerCase();
    } else if (field === 2) {
      features.push(value);
    } else if (field === 5) {
      extent = value > 0 ? value : 4096;
    }
  });
  const kind = KINDS.find(([words]) => words.test(name))?.[1];
  features.forEach((f) => kind && feature(f, kind, 4096 / extent, shapes, budget));
}

function feature(bytes, kind, scale, shapes, budget) {
  let type = 0;
  let geometry = null;
  fields(bytes, (field, value) => {
    type = field === 3 ? value : type;
    geometry = field === 4 ? value : geometry;
  });
  if (geometry && (type === LINE || type === AREA)) {
    const name = kind + (type === LINE ? ' line' : ' area');
    const parts = shapes.get(name) ?? [];
    parts.push(path(geometry, scale, budget));
    shapes.set(name, parts);
  }
}

function path(bytes, scale, budget) {
  const next = numbers(bytes);
  let x = 0;
  let y = 0;
  let d = '';
  for (let command = next(); command !== null && budget.points > 0; command = next()) {
    const what = command & 7;
    if (what === 7) {
      d += 'Z';
      continue;
    }
    for (let i = command >>> 3; i > 0 && budget.points-- > 0; i--) {
      const dx = next();
      const dy = next();
      if (dy === null) {
        return d;
      }
      x += (dx >>> 1) ^ -(dx & 1);
      y += (dy >>> 1) ^ -(dy & 1);
      d += `${what === 1 ? 'M' : 'L'}${Math.round(x * scale)} ${Math.round(y * scale)}`;
    }
  }
  return d;
}

/** Calls back with each field of a message: a number, or bytes. */
function fields(bytes, each) {
  const next = numbers(bytes);
  for (let key = next(); key !== null; key = next()) {
    const wire = key & 7;
    if (wire === 0) {
      each(Math.floor(key / 8), next());
    } else if (wire === 2) {
      const length = next();
      each(Math.floor(key / 8), bytes.subarray(next.at(), next.at() + length));
      next.skip(length);
    } else if (wire === 1 || wire === 5) {
      next.skip(wire === 1 ? 8 : 4);
    } else {
      return;
    }
  }
}
