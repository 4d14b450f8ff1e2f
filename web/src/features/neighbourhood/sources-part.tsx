import { useQuery } from "@tanstack/react-query";
import { indicatorCatalogueQuery } from "#data/indicator-catalogue.ts";
import { siteQuery } from "#data/site.ts";
import type { NeighbourhoodProfile } from "#domain/neighbourhood.ts";
import styles from "./sources-part.module.css";
import { words } from "./words.ts";

type Source = { source: string; licence: string };

/** Where the figures come from and under which licence; on paper also when and from which address. */
export function SourcesPart({ profile }: { profile: NeighbourhoodProfile }) {
  const { data: site } = useQuery(siteQuery);
  const { data: catalogue } = useQuery(indicatorCatalogueQuery(profile.geography.slug));
  const area = site?.geographies.find(({ slug }) => slug === profile.geography.slug);
  const periods = new Set(profile.indicators.map(({ period }) => period));
  const date = new Date().toLocaleDateString("en-GB", { dateStyle: "long" });
  return (
    <footer className={styles.sources}>
      <h2>{words.sources}</h2>
      <dl>
        <Line term={words.sourceOf.figures(spanOf([...periods]))} from={catalogue ?? []} />
        {area && <Line term={words.sourceOf.boundaries} from={[area]} />}
        {site?.licence && (
          <div>
            <dt>{words.sourceOf.organisations}</dt>
            <dd>{[site.attribution, site.licence].filter(Boolean).join(". ")}</dd>
          </div>
        )}
      </dl>
      {site?.isFictional && <p>{words.fictional}</p>}
      <p className={styles.printed}>{words.printed(date, window.location.href)}</p>
    </footer>
  );
}

function Line({ term, from }: { term: string; from: readonly Source[] }) {
  const sources = [...new Set(from.map(({ source, licence }) => `${source} (${licence})`))];
  if (!sources.length) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{sources.join("; ")}</dd>
    </div>
  );
}

/** "2021 to 2025", or the one there is. */
function spanOf(periods: readonly string[]): string {
  const [first, last] = [[...periods].sort()[0], [...periods].sort().at(-1)];
  return first && last && first !== last ? words.span(first, last) : (first ?? "");
}
