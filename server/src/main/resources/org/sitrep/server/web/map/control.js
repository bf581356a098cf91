/** Who is reported to hold what on a day, as known on a day, out of all spans. */
export function onDay(spans, on, known) {
  const shown = spans.filter((s) =>
    (s.from === null || s.from <= on) && (s.to === null || on < s.to) &&
    (s.known_from === null || s.known_from <= known) && (s.known_to === null || known < s.known_to));
  const places = new Map();
  for (const span of shown) {
    const place = places.get(span.place) ?? { holds: null, contests: [], besieges: [], claims: [] };
    if (span.role === 'holds') {
      place.holds = span;
    } else {
      place[span.role]?.push(span);
    }
    places.set(span.place, place);
  }
  return places;
}

/** One neutral phrase for a place's control. */
export function phrase(words, state) {
  const name = (span) => words.side(span.side).name;
  const parts = [];
  if (state.holds) {
    parts.push(`reported held by ${name(state.holds)} (${words.firmness(state.holds.firmness)})`);
  }
  if (state.contests.length > 0) {
    parts.push(`fighting reported by ${state.contests.map(name).join(', ')}`);
  }
  if (state.besieges.length > 0) {
    parts.push(`besieged by ${state.besieges.map(name).join(', ')}`);
  }
  if (state.claims.length > 0) {
    parts.push(`${state.claims.map(name).join(', ')} says that it holds it`);
  }
  return parts.join('; ') || 'no report';
}
