import { SentenceText } from "#ui/sentence-text.tsx";
import styles from "./hotspots.module.css";
import { globalSentence, hotspotsSentence } from "./hotspots-sentence.ts";
import type { HotspotsKnown } from "./use-hotspots.ts";
import { type AreaWords, words } from "./words.ts";

/** What the clusters say, in sentences, before any figure. */
export function Headline({
  known: { shown, hasFailed, isLacking },
  areas,
}: {
  known: HotspotsKnown;
  areas: AreaWords;
}) {
  if (!shown) return hasFailed || isLacking ? null : <p className={styles.sentence}>{words.working}</p>;
  return (
    <div className={styles.headline} aria-live="polite">
      <p className={styles.name}>{shown.studied.name}</p>
      <p className={styles.sentence} data-hotspots-sentence>
        <SentenceText sentence={hotspotsSentence(shown, areas)} />
      </p>
      <p className={styles.global} data-hotspots-global>
        {globalSentence(shown)}
      </p>
    </div>
  );
}
