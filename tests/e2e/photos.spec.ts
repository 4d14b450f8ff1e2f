import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { keepPicture } from "./map-ready.ts";
import { photoWithPlace } from "./photo-with-place.ts";
import { type StandInStorage, standInStorage } from "./stand-in-storage.ts";

test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, "the same dialog at any size");

const description = "Six people at a long table, peeling potatoes";

let storage: StandInStorage;
test.beforeAll(async () => {
  storage = await standInStorage();
});
test.afterAll(() => storage?.close());

test("a photo is added without its place, shown to everybody, and removed with its file", async ({
  page,
  browser,
  request,
}) => {
  const { id, name } = await hiddenEntry(request);
  const add = page.getByRole("button", { name: "Add a photo" });

  await test.step("without storage nobody is offered what cannot be", async () => {
    const asked = page.waitForResponse(/storage\/v1\/bucket/);
    await page.goto(`/sign-in?back=/organisations/${id}`);
    await page.getByRole("button", { name: /Sign in as .*moderator/i }).click();
    await asked;
    await expect(page.getByRole("link", { name: "Change this entry" })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await expect(add).toHaveCount(0);
  });

  await test.step("what is missing is said, and nothing is sent", async () => {
    await storage.on(page);
    await page.reload();
    await add.click();
    await expect(page.getByText("A photo may give the place away")).toBeVisible();
    await expect(page.getByText("Where and when it was taken, and on what, stays with you.")).toBeVisible();
    await page.getByRole("button", { name: "Add this photo" }).click();
    await expect(page.getByText("Choose a photo first.")).toBeVisible();
    await expect(page.getByText("Say in a few words what it shows.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Choose a photo" })).toBeFocused();
    await choose(page, { name: "list.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
    await expect(page.getByText("This file is not a picture.")).toBeVisible();
    expect(storage.files.size).toBe(0);
  });

  await test.step("a file whose entry refuses it is taken away again", async () => {
    const photo = await photoWithPlace(page);
    expect(photo.includes("Exif")).toBe(true);
    await choose(page, { name: "IMG_0042.jpg", mimeType: "image/jpeg", buffer: photo });
    await expect(page.getByRole("img", { name: "The photo, as it will be sent" })).toBeVisible();
    await page.getByLabel("What does it show?").fill(description);
    await page.getByRole("textbox", { name: /Who took it/ }).fill("Ada Marsh");
    await page.getByRole("button", { name: "Add this photo" }).click();
    await expect(page.getByText("Anybody, if they say whose it is")).toBeInViewport();
    await page.getByText("Anybody, if they say whose it is").click();
    await keepPicture(page, "photo-dialog");
    const sentence = "Somebody holds this entry. Try again soon.";
    const refusal = { code: "22023", message: sentence, details: "", hint: null };
    await page.route("**/rpc/change_organisation", (route) => route.fulfill({ status: 400, json: refusal }), {
      times: 1,
    });
    await page.getByRole("button", { name: "Add this photo" }).click();
    await expect(page.getByText(sentence)).toBeVisible();
    expect(storage.files.size).toBe(0);
  });

  await test.step("the second try keeps it: upright, small, and silent about its place", async () => {
    await page.getByRole("button", { name: "Add this photo" }).click();
    const shown = page.getByRole("img", { name: description });
    await expect(shown).toBeVisible();
    await expect(page.getByText("Picture: Ada Marsh. CC BY 4.0")).toBeVisible();
    const [[path, file] = ["", Buffer.alloc(0)]] = [...storage.files];
    expect(path).toMatch(new RegExp(`^${id}/[0-9a-f-]{36}\\.webp$`));
    expect(file.includes("Exif") || file.includes("EXIF")).toBe(false);
    await expect
      .poll(() => shown.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]))
      .toEqual([800, 1600]);
    await keepPicture(page, "photo-shown");
  });

  await test.step("a stranger sees the photo, and no button", async () => {
    const elsewhere = await browser.newContext();
    const stranger = await elsewhere.newPage();
    await storage.on(stranger);
    await stranger.goto(page.url());
    await expect(stranger.getByRole("img", { name: description })).toBeVisible();
    await expect(stranger.getByRole("button", { name: /photo/ })).toHaveCount(0);
    await elsewhere.close();
  });

  await test.step("a file that is lost is told to those who can remove its photo", async () => {
    const kept = [...storage.files];
    storage.files.clear();
    await page.reload();
    await expect(page.getByText("The file of this picture is gone.")).toBeVisible();
    for (const [path, file] of kept) storage.files.set(path, file);
    await page.reload();
    await expect(page.getByRole("img", { name: description })).toBeVisible();
  });

  await test.step("removed, the row and the file are gone", async () => {
    await page.getByRole("button", { name: `Remove the photo: ${description}` }).click();
    await expect(page.getByText("its file is deleted for good")).toBeVisible();
    await page.getByRole("button", { name: "Remove", exact: true }).click();
    await expect(page.getByText("The photo is gone.")).toBeVisible();
    await expect(page.getByRole("img", { name: description })).toHaveCount(0);
    expect(storage.files.size).toBe(0);
    const entry = await request.post("/rest/v1/rpc/organisation", { data: { id } });
    expect(await entry.json()).toMatchObject({ name, photos: [] });
  });
});

/** An entry without a place for the public: a photo must not tell it, and its page has no map to wait for. */
async function hiddenEntry(request: APIRequestContext): Promise<{ id: string; name: string }> {
  const found = await request.post("/rest/v1/rpc/search_organisations", { data: { page_size: 100 } });
  const { items } = (await found.json()) as { items: { id: string; name: string; privacy: string | null }[] };
  const hidden = items.find(({ privacy }) => privacy === "hidden");
  if (!hidden) throw new Error("The demo has no organisation that hides its place.");
  return hidden;
}

async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /^Choose/ }).click();
  await (await chooser).setFiles(file);
}
