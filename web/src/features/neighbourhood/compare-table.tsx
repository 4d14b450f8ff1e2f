import { useState } from "react";
import { figure, plainFigure } from "#domain/indicator-format.ts";
import type { NeighbourhoodProfile, ProfileIndicator } from "#domain/neighbourhood.ts";
import { absenceInWords, spineOf, verdictInWords } from "#domain/neighbourhood-spine.ts";
import { verdictOf } from "#domain/neighbourhood-verdict.ts";
import { spineSummary } from "#domain/spine-summary.ts";
import { SentenceText } from "#ui/sentence-text.tsx";
import { SpineKey, SpineRow, SpineTable } from "#ui/spine-row.tsx";
import { TextButton } from "#ui/text-link.tsx";
import styles from "./compare-table.module.css";
import { shownFirst } from "./shown-first.ts";
import { words } from "./words.ts";

const first = 9;

type CompareTableProps = {
  profile: NeighbourhoodProfile;
  /** The measure whose trend is shown. */
  chosen: string | null;
  onChoose: (slug: string) => void;
};

/** Every measure against England and the borough; a press on one shows it through time. */
export function CompareTable({ profile, chosen, onChoose }: CompareTableProps) {
  const [isAll, setAll] = useState(false);
  const { indicators, name, localAuthority } = profile;
  const borough = localAuthority?.name ?? words.borough;
  const apart = indicators.filter(({ england, borough: mark }) => england === null && mark !== null).length;
  const reference = indicators.some(({ england }) => england !== null) ? words.england : borough;
  const seen = isAll ? indicators : shownFirst(indicators, chosen, first);
  return (
    <section className={styles.compare}>
      <h2>{words.compare}</h2>
      <p data-sentence="compare">
        <SentenceText sentence={spineSummary(indicators, borough)} />
        {seen.length < indicators.length && ` ${words.shownFirst(seen.length, indicators.length)}`}
      </p>
      <p className={styles.note}>
        {words.compareNote(reference)}
        {apart > 0 && reference !== borough && ` ${words.comparedBorough(apart, borough)}`}
      </p>
      <SpineTable
        caption={words.compareCaption(name)}
        headings={{
          measure: words.headings.measure,
          here: words.here,
          compared: words.borough,
          reference: words.england,
          better: words.headings.better,
          worse: words.headings.worse,
        }}
      >
        {seen.map((indicator) => (
          <CompareRow
            key={indicator.slug}
            indicator={indicator}
            borough={borough}
            isChosen={indicator.slug === chosen}
            onChoose={onChoose}
          />
        ))}
      </SpineTable>
      <SpineKey labels={{ ...words.key, worse: words.key.worse(reference), compared: words.borough }} />
      {indicators.length > first && (
        <p className={styles.more}>
          <TextButton onPress={() => setAll(!isAll)}>
            {isAll ? words.fewerMeasures : words.allMeasures(indicators.length)}
          </TextButton>
        </p>
      )}
    </section>
  );
}

type CompareRowProps = {
  indicator: ProfileIndicator;
  borough: string;
  isChosen: boolean;
  onChoose: (slug: string) => void;
};

function CompareRow({ indicator, borough: boroughName, isChosen, onChoose }: CompareRowProps) {
  const { slug, name, decimals, borough, england, value, state } = indicator;
  const verdict = verdictOf(indicator);
  const other = (amount: number | null) => (amount === null ? words.noFigure : plainFigure(amount, decimals));
  return (
    <SpineRow
      measure={
        <button type="button" className={styles.measure} aria-pressed={isChosen} onClick={() => onChoose(slug)}>
          {name}
        </button>
      }
      figures={{
        here: value === null ? words.noFigure : figure(value, indicator),
        compared: other(borough),
        reference: other(england),
      }}
      spine={spineOf(indicator)}
      compared={borough ?? undefined}
      verdict={verdict ?? "neither"}
      label={verdict ? verdictInWords(verdict, england === null ? boroughName : words.england) : absenceInWords(state)}
    />
  );
}
