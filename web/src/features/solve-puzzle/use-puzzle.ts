import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { captchaPass, PuzzleRefused } from "#data/captcha-pass.ts";
import { type CaptchaProvider, captchaProviders } from "#domain/captcha.ts";
import { useTheme } from "#ui/use-theme.ts";
import { type PuzzleApi, puzzleApi } from "./provider-script.ts";
import { words } from "./words.ts";

/** How far the puzzle is; `sentence` says what went wrong. */
export type PuzzleState =
  | { kind: "loading" }
  | { kind: "shown"; sentence: string | null }
  | { kind: "checking" }
  | { kind: "missing"; sentence: string };

type Puzzle = { place: RefObject<HTMLDivElement | null>; state: PuzzleState; tryAgain: () => void };

/** Puts the provider's puzzle into its place, and takes it away again. */
export function usePuzzle(provider: CaptchaProvider, siteKey: string, onSolved: (pass: string) => void): Puzzle {
  const { theme } = useTheme();
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<PuzzleState>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  const { name } = captchaProviders[provider];

  const hand = useEffectEvent(async (token: string, startAnew: () => void) => {
    setState({ kind: "checking" });
    try {
      onSolved(await captchaPass(token));
    } catch (error) {
      const sentence = error instanceof PuzzleRefused ? error.message : words.unanswered;
      setState({ kind: "shown", sentence: navigator.onLine ? sentence : words.offline });
      startAnew();
    }
  });
  const show = useEffectEvent((api: PuzzleApi, into: HTMLElement) => {
    setState({ kind: "shown", sentence: null });
    const id = api.render(into, {
      sitekey: siteKey,
      theme,
      hl: "en",
      language: "en",
      callback: (token) => void hand(token, () => api.reset(id)),
      "error-callback": () => {
        setState({ kind: "shown", sentence: navigator.onLine ? words.broken(name) : words.offline });
        return true;
      },
    });
    return () => api.remove(id);
  });
  const miss = useEffectEvent(() =>
    setState({ kind: "missing", sentence: navigator.onLine ? words.blocked(name) : words.offline }),
  );

  useEffect(() => {
    let isLeft = attempt < 0;
    let takeAway: (() => void) | undefined;
    puzzleApi(provider)
      .then((api) => {
        if (!isLeft && place.current) takeAway = show(api, place.current);
      })
      .catch(() => !isLeft && miss());
    return () => {
      isLeft = true;
      takeAway?.();
    };
  }, [provider, attempt]);

  const tryAgain = () => {
    setState({ kind: "loading" });
    setAttempt(attempt + 1);
  };
  return { place, state, tryAgain };
}
