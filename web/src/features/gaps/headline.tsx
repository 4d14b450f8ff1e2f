import { PillSelect } from "#ui/pill-select.tsx";
import { SentenceText } from "#ui/sentence-text.tsx";
import type { OnGaps } from "./gaps.tsx";
import { gapsSentence } from "./gaps-sentence.ts";
import styles from "./headline.module.css";
import type { GapsKnown } from "./use-gaps.ts";
import { type AreaWords, words } from "./words.ts";

/** What the ranking says, in a sentence made of its values. */
export function Headline({ known, areas }: { known: GapsKnown; areas: AreaWords }) {
  const { shown, stability, answer, hasFailed } = known;
  if (!shown) return !answer && !hasFailed && <p className={styles.sentence}>{words.getting}</p>;
  return (
    <p className={styles.sentence} data-gaps-sentence>
      <SentenceText sentence={gapsSentence(shown, areas, stability)} />
    </p>
  );
}

/** Which areas are ranked, where there is a choice. Another geography starts anew: its measures may be others. */
export function GeographyChoice({ known, onView }: { known: GapsKnown; onView: OnGaps }) {
  const { site, geography } = known;
  const all = site.data?.geographies ?? [];
  if (all.length < 2 || !geography) return null;
  return (
    <PillSelect
      label={words.areas}
      choices={all.map(({ slug, name }) => ({ value: slug, label: name }))}
      value={geography.slug}
      onChange={(slug) =>
        onView({ geography: slug, neighbourhood: null, cell: null, need: null, help: null, camera: null })
      }
    />
  );
}
