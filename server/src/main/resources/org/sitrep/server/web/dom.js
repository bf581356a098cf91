/**
 * Makes elements. Text that was read comes in as children or as the attributes below, never as markup:
 * children become text nodes, handlers and styles cannot be set by name, and an address must lead into
 * this server or be http(s).
 */
const SVG = 'http://www.w3.org/2000/svg';
const LONGEST = 20000;

export const h = (name, attributes = {}, ...children) =>
  fill(document.createElement(name), attributes, children);

export const s = (name, attributes = {}, ...children) =>
  fill(document.createElementNS(SVG, name), attributes, children);

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) {
      attribute(element, name, value === true ? '' : String(value));
    }
  }
  add(element, children);
  return element;
}

function attribute(element, name, value) {
  if (/^(on|style$|srcdoc$|src$|formaction$|xlink)/i.test(name)) {
    throw new Error('not settable: ' + name);
  }
  if (name === 'href' && !safe(value)) {
    return;
  }
  element.setAttribute(name, value);
}

/** Whether an address leads into this server, or to http or https elsewhere. */
export const safe = (address) => /^(?:\/(?!\/)|#|https?:\/\/)/i.test(address);

export function add(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child instanceof Node) {
      element.append(child);
    } else if (child !== null && child !== undefined && child !== false) {
      element.append(document.createTextNode(String(child)));
    }
  }
  return element;
}

/** Puts these children in place of all that an element has. */
export function put(element, ...children) {
  element.replaceChildren();
  return add(element, children);
}

// Characters that reorder or hide what stands beside them, controls, and marks without width.
const UNSHOWN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufff9-\ufffb]/g;
const HIDDEN = /[\u00ad\u061c\u180e\ufeff\u200b-\u200f\u2060-\u2065\u206a-\u206f]/g;

/** Text that was read, harmless to show and no longer than is of use. */
export function plain(text, most = LONGEST) {
  const whole = text === null || text === undefined ? '' : String(text);
  const cut = whole.length > most ? whole.slice(0, most).replace(/[\ud800-\udbff]$/, '') + ' …' : whole;
  return cut.replace(UNSHOWN, '\ufffd').replace(HIDDEN, '');
}

/** Text that was read, kept from changing the direction of what stands beside it. */
export const read = (text, most) => h('bdi', {}, plain(text, most));
