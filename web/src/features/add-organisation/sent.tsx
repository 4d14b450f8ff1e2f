import { useEffect, useRef } from "react";
import type { SentSubmission } from "#data/submission-send.ts";
import { Button } from "#ui/button.tsx";
import styles from "./frame.module.css";
import { Answered } from "./step-frame.tsx";
import { words } from "./words.ts";

/** It arrived: the reference to quote, and what happens next. */
export function Sent({ sent, onAnother }: { sent: SentSubmission; onAnother: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const text = words.sent;
  return (
    <Answered>
      <div role="status">
        <h1 ref={heading} tabIndex={-1}>
          {text.title}.
        </h1>
        <p>{text.detail}</p>
      </div>
      <p className={styles.reference}>
        {text.reference}
        <b>{sent.reference}</b>
      </p>
      <section aria-label={text.nextTitle}>
        <h2>{text.nextTitle}</h2>
        <ol className={styles.next}>
          {text.next.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
      <div>
        <Button variant="primary" onPress={onAnother}>
          {text.another}
        </Button>
      </div>
    </Answered>
  );
}
