import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { captchaQuery } from "#data/captcha-pass.ts";
import { type CaptchaProvider, type CaptchaState, captchaProviders } from "#domain/captcha.ts";
import { bringIntoView } from "#ui/bring-into-view.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { FailedState, LoadingBars, Notice } from "#ui/notice.tsx";
import { useIsOffline } from "#ui/use-is-offline.ts";
import styles from "./solve-puzzle.module.css";
import { usePuzzle } from "./use-puzzle.ts";
import { words } from "./words.ts";

export type SolvePuzzleProps = {
  /** With a pass to send one thing; an empty one when no puzzle is asked any more. */
  onSolved: (pass: string) => void;
  onClose: () => void;
};

/** A puzzle from another provider, for strangers, where administrators ask for one. It stands in the page and not over
 *  it: what the provider opens lies outside any dialog of ours, and could not be reached from within one. */
export function SolvePuzzle({ onSolved, onClose }: SolvePuzzleProps) {
  const state = useQuery(captchaQuery);
  const isOffline = useIsOffline();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    bringIntoView(heading.current);
  }, []);
  return (
    <section className={styles.puzzle} aria-label={words.title}>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {state.isPending && <LoadingBars label={words.loading} />}
      {state.isError && (
        <FailedState
          title={words.failedTitle}
          detail={isOffline ? words.offline : words.unanswered}
          onRetry={() => void state.refetch()}
        />
      )}
      {state.data && <Asked state={state.data} onSolved={onSolved} />}
      <div>
        <Button variant="quiet" onPress={onClose}>
          {words.notNow}
        </Button>
      </div>
    </section>
  );
}

function Asked({ state, onSolved }: { state: CaptchaState; onSolved: (pass: string) => void }) {
  if (state.provider === "none")
    return (
      <Notice title={words.offTitle} actions={<Button onPress={() => onSolved("")}>{words.send}</Button>}>
        {words.offDetail}
      </Notice>
    );
  if (!state.isReady)
    return (
      <Notice tone="warn" title={words.notReadyTitle} actions={<SignIn />}>
        {state.message}
      </Notice>
    );
  return <Widget provider={state.provider} siteKey={state.siteKey} onSolved={onSolved} />;
}

type WidgetProps = { provider: CaptchaProvider; siteKey: string; onSolved: (pass: string) => void };

function Widget({ provider, siteKey, onSolved }: WidgetProps) {
  const { place, state, tryAgain } = usePuzzle(provider, siteKey, onSolved);
  const sentence = state.kind === "shown" ? state.sentence : null;
  return (
    <>
      <p>{words.lead(captchaProviders[provider].name)}</p>
      {state.kind === "loading" && <LoadingBars label={words.loading} />}
      <div ref={place} className={styles.place} hidden={state.kind === "missing"} />
      <p role="status">{state.kind === "checking" && words.checking}</p>
      {sentence && (
        <p role="alert" className={styles.wrong}>
          {sentence}
        </p>
      )}
      {state.kind === "missing" && <Missing sentence={state.sentence} onTryAgain={tryAgain} />}
    </>
  );
}

function Missing({ sentence, onTryAgain }: { sentence: string; onTryAgain: () => void }) {
  const actions = (
    <>
      <Button onPress={onTryAgain}>{words.tryAgain}</Button>
      <Button onPress={() => window.location.reload()}>{words.reload}</Button>
      <SignIn />
    </>
  );
  return (
    <div role="alert" ref={bringIntoView}>
      <Notice tone="warn" title={words.failedTitle} actions={actions}>
        {sentence}
      </Notice>
    </div>
  );
}

function SignIn() {
  return <ButtonLink href={`/sign-in?back=${encodeURIComponent(window.location.pathname)}`}>{words.signIn}</ButtonLink>;
}
