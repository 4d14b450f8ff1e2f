import { useDeferredValue, useId, useMemo, useState } from "react";
import type { Indicator } from "#domain/indicator.ts";
import { indicatorsMatching, indicatorThemes } from "#domain/indicator-search.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { EmptyState } from "#ui/notice.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { TextButton } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./catalogue.module.css";
import { words } from "./words.ts";

type CatalogueProps = {
  indicators: readonly Indicator[];
  chosen: string | null;
  onChoose: (slug: string) => void;
};

/** Every measure, by theme; a search opens the themes that hold what it found. */
export function Catalogue({ indicators, chosen, onChoose }: CatalogueProps) {
  const heading = useId();
  const [question, setQuestion] = useState("");
  const [opened, setOpened] = useState<Record<string, boolean>>({});
  const asked = useDeferredValue(question);
  const found = useMemo(() => indicatorsMatching(indicators, asked), [indicators, asked]);
  const themes = useMemo(() => indicatorThemes(found), [found]);
  const chosenTheme = indicators.find(({ slug }) => slug === chosen)?.theme;
  const isOpen = (theme: string) => Boolean(asked) || (opened[theme] ?? theme === chosenTheme);
  return (
    <section aria-labelledby={heading} className={styles.catalogue}>
      <div className={styles.head}>
        <h2 id={heading}>{words.catalogue}</h2>
        <span>{words.measures(indicators.length)}</span>
      </div>
      <SearchField
        label={words.searchMeasures}
        placeholder={words.searchHint}
        value={question}
        onChange={setQuestion}
      />
      <VisuallyHidden>
        <span role="status">{asked ? words.found(found.length) : ""}</span>
      </VisuallyHidden>
      {found.length === 0 && (
        <EmptyState
          title={words.noneFound}
          detail={words.noneFoundDetail}
          action={<TextButton onPress={() => setQuestion("")}>{words.clearSearch}</TextButton>}
        />
      )}
      {themes.map(({ theme, indicators: members }) => (
        <Disclosure
          key={theme}
          title={theme}
          count={members.length}
          isExpanded={isOpen(theme)}
          onExpandedChange={(isNow) => setOpened((all) => ({ ...all, [theme]: isNow }))}
        >
          <ul className={styles.list}>
            {members.map((indicator) => (
              <li key={indicator.slug}>
                <Measure indicator={indicator} isChosen={indicator.slug === chosen} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}

type MeasureProps = { indicator: Indicator; isChosen: boolean; onChoose: (slug: string) => void };

function Measure({ indicator, isChosen, onChoose }: MeasureProps) {
  return (
    <button
      type="button"
      className={styles.measure}
      aria-current={isChosen || undefined}
      onClick={() => onChoose(indicator.slug)}
    >
      <span className={styles.name}>{indicator.name}</span>
      <span className={styles.kind} data-kind={indicator.kind}>
        {words.kinds[indicator.kind]}
      </span>
    </button>
  );
}
