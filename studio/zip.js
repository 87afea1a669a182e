// A zip, as any system unpacks it. What the page has packed already is put in as it is.

const EARLIEST = 33; // 1 January 1980: the same files give the same bytes
const FOR_ALL_TO_READ = 0o100644 * 65536;

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let sum = n;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = table[(sum ^ byte) & 255] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** A file of the zip as it stands. */
export function stored(path, content) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, method: 0, body: bytes, crc: crc32(bytes), size: bytes.length };
}

/** A file of the zip from its gzip: the same bytes between another head and foot. */
export function deflated(path, gzip) {
  const view = new DataView(gzip.buffer, gzip.byteOffset, gzip.byteLength);
  // The build writes no name and no comment into the head of ten bytes.
  return {
    path,
    method: 8,
    body: gzip.subarray(10, gzip.length - 8),
    crc: view.getUint32(gzip.length - 8, true),
    size: view.getUint32(gzip.length - 4, true),
  };
}

function fields(...pairs) {
  const bytes = new Uint8Array(pairs.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let place = 0;
  for (const [size, value] of pairs) {
    if (size === 2) view.setUint16(place, value, true);
    else view.setUint32(place, value, true);
    place += size;
  }
  return bytes;
}

/** The zip of these files, in the order of their names. */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, method, body, crc, size } of sorted) {
    const name = new TextEncoder().encode(path);
    const common = fields([2, 20], [2, 1 << 11], [2, method], [2, 0], [2, EARLIEST], [4, crc], [4, body.length], [4, size], [2, name.length], [2, 0]);
    parts.push(fields([4, 0x04034b50]), common, name, body);
    directory.push(fields([4, 0x02014b50], [2, (3 << 8) | 20]), common, fields([2, 0], [2, 0], [2, 0], [4, FOR_ALL_TO_READ], [4, offset]), name);
    offset += 4 + common.length + name.length + body.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, sorted.length], [2, sorted.length], [4, length], [4, offset], [2, 0]);
  return new Blob([...parts, ...directory, end], { type: 'application/zip' });
}
