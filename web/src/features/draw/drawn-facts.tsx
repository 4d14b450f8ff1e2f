import { Pencil } from "lucide-react";
import { fitPercent, goodFit } from "#domain/degree-of-fit.ts";
import type { DrawnArea } from "#domain/drawn-neighbourhood.ts";
import { drawnFitText, drawnHeadline, drawnMembersText } from "#domain/drawn-words.ts";
import { Notice } from "#ui/notice.tsx";
import { SentenceText } from "#ui/sentence-text.tsx";
import { Tag } from "#ui/tag.tsx";
import styles from "./drawn-result.module.css";
import { words } from "./words.ts";

/** Who lives there in a sentence, then how the shape was understood and how well the small areas fit it. */
export function DrawnFacts({ area, name }: { area: DrawnArea; name: string }) {
  const { fit, withheld, population, organisationCount, freshCount } = area;
  const facts = [drawnMembersText(area), drawnFitText(fit), words.organisations(organisationCount, freshCount)];
  return (
    <>
      <p className={styles.headline} data-sentence="headline">
        <SentenceText sentence={drawnHeadline(area, name)} />
      </p>
      <ul className={styles.facts}>
        <li>
          <Tag tone="accent" icon={Pencil}>
            {words.drawnBy}
          </Tag>
        </li>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {fit < goodFit && (
        <Notice title={words.looseTitle} tone="warn">
          {words.loose(fitPercent(fit))}
        </Notice>
      )}
      {(withheld || population === null) && (
        <Notice title={words.withheldTitle} tone="warn">
          {withheld ?? words.unknownPeople}
        </Notice>
      )}
    </>
  );
}
