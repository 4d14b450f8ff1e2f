import type { Page } from "@playwright/test";

/** An entry of a TIFF directory, little-endian: tag, type (2 text, 3 short, 4 long), how many, and its four bytes. */
function entry(tag: number, type: number, count: number, value: number | string): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16LE(tag, 0);
  bytes.writeUInt16LE(type, 2);
  bytes.writeUInt32LE(count, 4);
  if (typeof value === "string") bytes.write(value, 8, "latin1");
  else bytes.writeUInt32LE(value, 8);
  return bytes;
}

/** What a telephone writes into a photo: held upright (orientation 6), and where it was, here only the hemisphere. */
function exif(): Buffer {
  const [one, two, end] = [Buffer.from([1, 0]), Buffer.from([2, 0]), Buffer.alloc(4)];
  const header = Buffer.from("II*\0\x08\0\0\0", "latin1");
  const directory = [two, entry(0x0112, 3, 1, 6), entry(0x8825, 4, 1, 38), end];
  const place = [one, entry(0x0001, 2, 2, "N\0"), end];
  const body = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), header, ...directory, ...place]);
  const marker = Buffer.from([0xff, 0xe1, 0, 0]);
  marker.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([marker, body]);
}

/** A JPEG of 2,400 × 1,200 as a telephone held upright takes it: to be seen as 1,200 × 2,400, and it tells its place. */
export async function photoWithPlace(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: 2400, height: 1200 });
    const pen = canvas.getContext("2d");
    if (pen) {
      pen.fillStyle = "#8ab";
      pen.fillRect(0, 0, 2400, 1200);
      pen.fillStyle = "#643";
      pen.fillRect(1400, 200, 600, 800);
    }
    return canvas.toDataURL("image/jpeg", 0.9);
  });
  const plain = Buffer.from(address.split(",")[1] ?? "", "base64");
  return Buffer.concat([plain.subarray(0, 2), exif(), plain.subarray(2)]);
}
