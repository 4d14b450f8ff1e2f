import { Info, Star } from "lucide-react";
import { lazy, Suspense, useDeferredValue, useId, useMemo, useState } from "react";
import type { Indicator } from "#domain/indicator.ts";
import { indicatorsMatching, indicatorThemes } from "#domain/indicator-search.ts";
import type { Geography } from "#domain/site.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Icon } from "#ui/icon.tsx";
import { EmptyState } from "#ui/notice.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { TextButton } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./catalogue.module.css";
import { type Favourites, useFavourites } from "./use-favourites.ts";
import { words } from "./words.ts";

const MeasuredDialog = lazy(() => import("./measured-dialog.tsx"));

type CatalogueProps = {
  geography: Geography;
  indicators: readonly Indicator[];
  chosen: string | null;
  onChoose: (slug: string) => void;
};

/** Every measure, by theme; a search opens the themes that hold what it found. */
export function Catalogue({ geography, indicators, chosen, onChoose }: CatalogueProps) {
  const heading = useId();
  const [question, setQuestion] = useState("");
  const [opened, setOpened] = useState<Record<string, boolean>>({});
  const asked = useDeferredValue(question);
  const found = useMemo(() => indicatorsMatching(indicators, asked), [indicators, asked]);
  const themes = useMemo(() => indicatorThemes(found), [found]);
  const favourites = useFavourites();
  const kept = indicators.filter(({ slug }) => favourites.slugs.includes(slug));
  const [explained, onExplain] = useState<Indicator | null>(null);
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
      {!asked && kept.length > 0 && (
        <div className={styles.kept}>
          <h3>{words.favourites}</h3>
          <Measures indicators={kept} {...{ chosen, onChoose, favourites, onExplain }} />
        </div>
      )}
      {themes.map(({ theme, indicators: members }) => (
        <Disclosure
          key={theme}
          title={theme}
          count={members.length}
          isExpanded={isOpen(theme)}
          onExpandedChange={(isNow) => setOpened((all) => ({ ...all, [theme]: isNow }))}
        >
          <Measures indicators={members} {...{ chosen, onChoose, favourites, onExplain }} />
        </Disclosure>
      ))}
      {explained && (
        <Suspense fallback={null}>
          <MeasuredDialog indicator={explained} geography={geography} onClose={() => onExplain(null)} />
        </Suspense>
      )}
    </section>
  );
}

type MeasuresProps = {
  indicators: readonly Indicator[];
  chosen: string | null;
  onChoose: (slug: string) => void;
  favourites: Favourites;
  onExplain: (indicator: Indicator) => void;
};

function Measures({ indicators, chosen, onChoose, favourites, onExplain }: MeasuresProps) {
  return (
    <ul className={styles.list}>
      {indicators.map((indicator) => {
        const { slug, name, kind } = indicator;
        const isKept = favourites.slugs.includes(slug);
        return (
          <li key={slug} className={styles.item}>
            <button
              type="button"
              className={styles.measure}
              data-measure={slug}
              aria-current={slug === chosen || undefined}
              onClick={() => onChoose(slug)}
            >
              <span className={styles.name}>{name}</span>
              <span className={styles.kind} data-kind={kind}>
                {words.kinds[kind]}
              </span>
            </button>
            <span className={styles.tools}>
              <button
                type="button"
                title={words.about(name)}
                aria-label={words.about(name)}
                onClick={() => onExplain(indicator)}
              >
                <Icon of={Info} small />
              </button>
              <button
                type="button"
                title={words.keep(name)}
                aria-label={words.keep(name)}
                aria-pressed={isKept}
                onClick={() => favourites.onToggle(slug)}
              >
                <Icon of={Star} small />
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
