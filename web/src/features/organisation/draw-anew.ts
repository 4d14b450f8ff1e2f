import { drawnSize, photoLimits } from "#domain/photo-upload.ts";

/** This browser cannot open the file as a picture. */
class UnreadablePhoto extends Error {
  override name = "UnreadablePhoto";
}

/** From a quality nobody sees a loss at, down to what surely fits. */
const qualities = [0.85, 0.7, 0.5];

/**
 * The picture of a file drawn again, upright and no larger than pictures are kept: what the file says of place, time
 * and camera stays behind. WebP, or JPEG where the browser writes no WebP. Throws UnreadablePhoto.
 */
export async function drawAnew(file: Blob): Promise<Blob> {
  const canvas = await drawing(file);
  for (const quality of qualities) {
    const drawn = await encoded(canvas, quality);
    if (drawn.size <= photoLimits.sentBytes) return drawn;
  }
  throw new UnreadablePhoto();
}

async function drawing(file: Blob): Promise<HTMLCanvasElement> {
  const picture = await createImageBitmap(file).catch(() => {
    throw new UnreadablePhoto();
  });
  const canvas = document.createElement("canvas");
  Object.assign(canvas, drawnSize(picture.width, picture.height));
  const pen = canvas.getContext("2d");
  if (!pen) throw new UnreadablePhoto();
  pen.fillStyle = "white"; // JPEG has no transparency: it would turn black
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas;
}

/** A browser that cannot write WebP answers with PNG, and is asked for JPEG. */
async function encoded(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  const webp = await blobOf(canvas, "image/webp", quality);
  return webp.type === "image/webp" ? webp : blobOf(canvas, "image/jpeg", quality);
}

function blobOf(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new UnreadablePhoto())), type, quality),
  );
}
