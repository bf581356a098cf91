import { plain } from '../dom.js';
import { numbers } from './numbers.js';

/**
 * A PMTiles archive (version 3): all tiles of a base map in one file, of which parts are asked for. What it says
 * of itself is not trusted: lengths have limits, and numbers alone become drawings.
 */
const HEADER = 127;
const FIRST = 16384;
const LONGEST = 8_000_000;
const LONGEST_UNPACKED = 32_000_000;
const DEEPEST = 3;
const KEPT = 64;
const PLAIN = 1;
const GZIP = 2;
const PICTURES = { 2: 'image/png', 3: 'image/jpeg', 4: 'image/webp', 5: 'image/avif' };
const VECTORS = 1;

export class Archive {
  constructor(address) {
    this.address = address;
    this.directories = new Map();
  }

  /** Reads what it holds; afterwards zooms, kind and credit are known. */
  async open() {
    const bytes = await this.part(0, FIRST);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    if (bytes.length < HEADER || new TextDecoder().decode(bytes.subarray(0, 7)) !== 'PMTiles' || view.getUint8(7) !== 3) {
      throw new Error('this is no PMTiles archive of version 3');
    }
    const long = (at) => Number(view.getBigUint64(at, true));
    this.leaves = long(40);
    this.data = long(56);
    this.packing = view.getUint8(97);
    this.tilePacking = view.getUint8(98);
    this.picture = PICTURES[view.getUint8(99)] ?? null;
    if (!this.picture && view.getUint8(99) !== VECTORS) {
      throw new Error('its tiles are of a kind that cannot be drawn');
    }
    this.least = Math.min(20, view.getUint8(100));
    this.most = Math.min(20, view.getUint8(101));
    this.root = directory(await unpacked(await this.part(long(8), long(16)), this.packing));
    this.credit = await this.told(long(24), long(32));
    return this;
  }

  /** Whom it credits, as text. */
  async told(from, length) {
    try {
      const told = JSON.parse(new TextDecoder().decode(await unpacked(await this.part(from, length), this.packing)));
      const markup = new DOMParser().parseFromString(String(told.attribution ?? ''), 'text/html');
      return plain(markup.body.textContent.trim(), 200);
    } catch (e) {
      return '';
    }
  }

  /** The bytes of a tile; null where there is none. */
  async tile(zoom, column, row) {
    const id = number(zoom, column, row);
    let entries = this.root;
    for (let depth = 0; depth <= DEEPEST; depth++) {
      const entry = find(entries, id);
      if (!entry) {
        return null;
      }
      if (entry.run > 0) {
        return unpacked(await this.part(this.data + entry.offset, entry.length), this.tilePacking);
      }
      entries = await this.leaf(this.leaves + entry.offset, entry.length);
    }
    return null;
  }

  leaf(from, length) {
    if (!this.directories.has(from)) {
      if (this.directories.size >= KEPT) {
        this.directories.delete(this.directories.keys().next().value);
      }
      const read = this.part(from, length).then((bytes) => unpacked(bytes, this.packing)).then(directory);
      read.catch(() => this.directories.delete(from));
      this.directories.set(from, read);
    }
    return this.directories.get(from);
  }

  async part(from, length) {
    if (!Number.isSafeInteger(from) || length > LONGEST) {
      throw new Error('a part of the archive is too long');
    }
    if (length === 0) {
      return new Uint8Array(0);
    }
    const answer = await fetch(this.address, { headers: { Range: `bytes=${from}-${from + length - 1}` }, credentials: 'same-origin' });
    if (answer.status !== 206) {
      await answer.body?.cancel();
      throw new Error('the server of the archive gives no parts of it');
    }
    return new Uint8Array(await answer.arrayBuffer()).subarray(0, length);
  }
}

async function unpacked(bytes, packing) {
  if (packing === PLAIN || packing === 0) {
    return bytes;
  }
  if (packing !== GZIP) {
    throw new Error('the archive is packed in a way that browsers do not unpack');
  }
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > LONGEST_UNPACKED) {
      await reader.cancel();
      throw new Error('a part of the archive is too long');
    }
    parts.push(next.value);
  }
  const whole = new Uint8Array(length);
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

/** Entries by tile: from which number, how many in a row (0: a directory of more), where. */
function directory(bytes) {
  const read = numbers(bytes);
  const next = () => read() ?? 0;
  const many = next();
  if (many > bytes.length) {
    throw new Error('a directory of the archive is broken');
  }
  const entries = Array.from({ length: many }, () => ({}));
  let id = 0;
  entries.forEach((e) => (e.id = id += next()));
  entries.forEach((e) => (e.run = next()));
  entries.forEach((e) => (e.length = next()));
  entries.forEach((e, i) => {
    const offset = next();
    e.offset = offset === 0 && i > 0 ? entries[i - 1].offset + entries[i - 1].length : offset - 1;
  });
  return entries;
}

/** The entry of a tile: the last that begins at or before it. */
function find(entries, id) {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entries[middle].id <= id) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const entry = entries[low - 1];
  return entry && (entry.run === 0 || id < entry.id + entry.run) ? entry : null;
}

/** The number of a tile: those of lower zooms come before, those of one zoom follow Hilbert's curve. */
export function number(zoom, column, row) {
  let x = column;
  let y = row;
  let id = (4 ** zoom - 1) / 3;
  for (let side = 2 ** (zoom - 1); side >= 1; side /= 2) {
    const right = x & side ? 1 : 0;
    const down = y & side ? 1 : 0;
    id += side * side * ((3 * right) ^ down);
    if (down === 0) {
      if (right === 1) {
        x = side - 1 - (x & (side - 1));
        y = side - 1 - (y & (side - 1));
      }
      [x, y] = [y, x];
    }
  }
  return id;
}
