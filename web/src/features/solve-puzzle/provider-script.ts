import { type CaptchaProvider, captchaProviders } from "#domain/captcha.ts";

export type PuzzleOptions = {
  sitekey: string;
  theme: "light" | "dark";
  /** The language of the puzzle, as each provider calls it. */
  hl: string;
  language: string;
  callback: (token: string) => void;
  "error-callback": () => boolean;
};

/** What both providers' scripts offer. */
export type PuzzleApi = {
  render(place: HTMLElement, options: PuzzleOptions): string;
  reset(id: string): void;
  remove(id: string): void;
};

const readyName = "patchworkPuzzleIsReady";
const patienceMs = 20_000;

type PuzzleWindow = Partial<Record<CaptchaProvider, PuzzleApi>> & { [readyName]?: () => void };

/** The provider's own script, from its own host, at most once. Rejects when it is kept out or does not come. */
export function puzzleApi(provider: CaptchaProvider): Promise<PuzzleApi> {
  const page = window as unknown as PuzzleWindow;
  const there = page[provider];
  if (there) return Promise.resolve(there);
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const fail = () => {
      clearTimeout(patience);
      script.remove();
      reject(new Error("The puzzle's script did not come."));
    };
    const patience = setTimeout(fail, patienceMs);
    page[readyName] = () => {
      clearTimeout(patience);
      const api = page[provider];
      if (api) resolve(api);
      else fail();
    };
    script.src = `${captchaProviders[provider].script}&onload=${readyName}`;
    script.async = true;
    script.addEventListener("error", fail);
    document.head.append(script);
  });
}
