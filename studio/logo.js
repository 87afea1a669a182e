// The colours of a picture: the brand's most telling one, and what goes with it.

const SIDE = 96; // pixels that a picture is looked at in

/** Up to five colours of a picture, the most telling first. */
export async function coloursOf(picture) {
  const bitmap = await createImageBitmap(picture);
  const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)));
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(bitmap, 0, 0, width, height);
  return dominant(context.getImageData(0, 0, width, height).data);
}

/** The same from bytes, four a pixel. */
export function dominant(pixels) {
  const boxes = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    const [red, green, blue, opaque] = pixels.subarray(at, at + 4);
    if (opaque < 128) continue;
    const key = (red >> 4 << 8) | (green >> 4 << 4) | blue >> 4;
    const box = boxes.get(key) ?? { count: 0, red: 0, green: 0, blue: 0 };
    box.count += 1;
    box.red += red;
    box.green += green;
    box.blue += blue;
    boxes.set(key, box);
  }
  const colours = [...boxes.values()].map(({ count, ...sums }) => {
    const parts = [sums.red, sums.green, sums.blue].map((sum) => Math.round(sum / count));
    const [low, high] = [Math.min(...parts), Math.max(...parts)];
    // Paper and ink are in every picture; what is coloured is the brand.
    const telling = count * (0.05 + ((high - low) / 255) ** 1.5);
    return { parts, telling };
  });
  colours.sort((a, b) => b.telling - a.telling);
  const chosen = [];
  for (const { parts } of colours) {
    const isNew = chosen.every((one) => Math.hypot(...one.map((part, n) => part - parts[n])) > 60);
    if (isNew) chosen.push(parts);
    if (chosen.length === 5) break;
  }
  return chosen.map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
}
