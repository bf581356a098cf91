/** Asks the API. */
export class ApiError extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

export const query = (params) => {
  const out = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && value !== null && value !== '') {
      out.set(name, Array.isArray(value) ? value.join(',') : String(value));
    }
  }
  const text = out.toString();
  return text ? '?' + text : '';
};

export const address = (path, params = {}) => '/api/v1/' + path + query(params);

/** The answer of a route as an object. */
export async function get(path, params = {}, signal = undefined) {
  const response = await fetch(address(path, params), { signal, headers: { Accept: 'application/json, application/geo+json' } });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new ApiError(response.status, problem.detail || problem.title || 'no answer');
  }
  return response.json();
}

/** One record by its id. */
export async function record(kind, id) {
  if (id === '') {
    throw new ApiError(404, 'no id');
  }
  return get(kind + '/' + key(id));
}

function key(id) {
  if (/^[A-Za-z0-9_:-][A-Za-z0-9._:-]*$/.test(id)) {
    return id;
  }
  const bytes = new TextEncoder().encode(id);
  let binary = '';
  bytes.forEach((b) => (binary += String.fromCharCode(b)));
  return '~' + btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** Answers only the last of several calls: an earlier one that is under way is ended. */
export function latest() {
  let running = null;
  return async (path, params) => {
    if (running) {
      running.abort();
    }
    const mine = new AbortController();
    running = mine;
    try {
      return await get(path, params, mine.signal);
    } catch (e) {
      if (e.name === 'AbortError') {
        return null;
      }
      throw e;
    }
  };
}
