import { get } from './api.js';

/** The words that the data uses: sides, areas, types, standings; asked for once a page. */
let asked = null;

export function words() {
  asked ??= get('theatre').then((theatre) => new Words(theatre));
  return asked;
}

const SIGNS = {
  corroborated: '●', single_source: '○', disputed: '≠', denied: '✕', expected: '◌', unconfirmed: '?',
};
const PRECISION = {
  exact: 'at the place', near: 'near the place', area: 'in the area', country: 'in the country', unknown: 'place not known',
};
const FIRMNESS = {
  corroborated: 'told by two or more independent voices',
  claimed: 'told by one voice',
  contested: 'another side is reported to hold or fight for it',
  given: 'the state at the start, before any report',
};
const ROLES = { holds: 'holds', contests: 'fights for', besieges: 'besieges', claims: 'says that it holds' };

class Words {
  constructor(theatre) {
    this.theatre = theatre;
    this.names = {};
    for (const group of ['sides', 'areas', 'types', 'families', 'standings']) {
      this.names[group] = new Map(theatre[group].map((entry) => [entry.id, entry]));
    }
    this.codes = codes(theatre.sides);
  }

  name(group, id) {
    return this.names[group].get(id)?.name ?? String(id ?? '').replaceAll('_', ' ');
  }

  side(id) {
    return this.names.sides.get(id) ?? { id, name: id, colour: '#888888' };
  }

  colour(id) {
    return /^#[0-9a-f]{6}$/i.test(this.side(id).colour) ? this.side(id).colour : '#888888';
  }

  /** One to three letters for a side, so that colour alone never tells. */
  code(id) {
    return this.codes.get(id) ?? '?';
  }

  sign(standing) {
    return SIGNS[standing] ?? '';
  }

  meaning(standing) {
    return this.names.standings.get(standing)?.meaning ?? '';
  }

  precision(id) {
    return PRECISION[id] ?? id;
  }

  firmness(id) {
    return FIRMNESS[id] ?? '';
  }

  role(id) {
    return ROLES[id] ?? id;
  }
}

function codes(sides) {
  const out = new Map();
  const taken = new Set();
  for (const side of sides) {
    const capitals = side.name.match(/\b[A-Z]/g) ?? [];
    const acronym = side.name.match(/^[A-Z]{2,3}\b/)?.[0];
    const choices = [acronym, capitals.join('').slice(0, 3), side.name.slice(0, 2), side.name.slice(0, 3)];
    const code = choices.find((c) => c && !taken.has(c)) ?? side.id.slice(0, 3);
    taken.add(code);
    out.set(side.id, code);
  }
  return out;
}

/** White or black, whichever is read better on a colour. */
export function ink(colour) {
  const part = (i) => {
    const c = parseInt(colour.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  const light = 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
  return light > 0.179 ? '#000000' : '#ffffff';
}

export const count = (n, one, many = one + 's') => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
