import { read } from './dom.js';
import { sourceLink, table } from './parts.js';

/** What articles call a place or a party, and which sources use which name. */
export function namesTable(title, names) {
  if (names.length === 0) {
    return null;
  }
  return table(title, ['Name', 'Times', 'Used by'], names.slice(0, 40).map((use) => [read(use.name, 120), use.count,
    [use.sources.slice(0, 8).map((s, i) => [i > 0 && ', ', sourceLink(s), ` (${s.count})`]),
    use.sources.length > 8 && ` and ${use.sources.length - 8} more`]]));
}
