/**
 * The numbers of bytes that hold one after the other, seven bits in a byte, the last byte of each below 128: a function
 * that gives the next one, and null at the end.
 */
export function numbers(bytes) {
  let at = 0;
  const next = () => {
    if (at >= bytes.length) {
      return null;
    }
    let value = 0;
    for (let scale = 1; at < bytes.length; scale *= 128) {
      const byte = bytes[at++];
      value += (byte & 127) * scale;
      if (byte < 128) {
        break;
      }
    }
    return value;
  };
  next.at = () => at;
  next.skip = (by) => (at += by);
  return next;
}
