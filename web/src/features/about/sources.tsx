import { useQuery } from "@tanstack/react-query";
import { indicatorCatalogueQuery } from "#data/indicator-catalogue.ts";
import type { Geography, Site } from "#domain/site.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { FailedState, LoadingBars } from "#ui/notice.tsx";
import styles from "./about.module.css";
import { SourceTable } from "./source-table.tsx";
import { words } from "./words.ts";

const text = words.sources;

/** Where all boundaries, figures and organisations come from, read from the data itself. */
export function Sources({ site }: { site: Site | undefined }) {
  if (!site) return <LoadingBars label={text.loading} />;
  return (
    <>
      <h3>{text.boundaries}</h3>
      <SourceTable
        caption={text.boundaries}
        headings={[text.name, text.areas, text.source, text.licence]}
        rows={site.geographies.map((geography) => [
          named(geography.name, geography.isFictional),
          geography.areaCount.toLocaleString("en-GB"),
          geography.source || text.notSaid,
          geography.licence || text.notSaid,
        ])}
      />
      <h3>{text.indicators}</h3>
      <div>
        {site.geographies.map((geography) => (
          <Disclosure key={geography.slug} level={4} title={text.figuresFor(geography.pluralName)}>
            <Figures geography={geography} />
          </Disclosure>
        ))}
      </div>
      <h3>{text.organisations}</h3>
      <p>{text.organisationsText(site.organisationCount.toLocaleString("en-GB"))}</p>
      {site.licence && <p className={styles.quiet}>{text.siteLicence(site.licence)}</p>}
      {site.attribution && <p className={styles.quiet}>{site.attribution}</p>}
    </>
  );
}

function Figures({ geography }: { geography: Geography }) {
  const catalogue = useQuery(indicatorCatalogueQuery(geography.slug));
  if (catalogue.isPending) return <LoadingBars label={text.loading} />;
  if (catalogue.isError)
    return <FailedState title={text.failedTitle} detail={text.failedDetail} onRetry={() => void catalogue.refetch()} />;
  if (catalogue.data.length === 0) return <p>{text.none}</p>;
  return (
    <SourceTable
      caption={text.figuresFor(geography.pluralName)}
      headings={[text.name, text.period, text.source, text.licence]}
      rows={catalogue.data.map((indicator) => [
        named(indicator.name, indicator.isFictional),
        indicator.latestPeriod,
        indicator.source || text.notSaid,
        indicator.licence || text.notSaid,
      ])}
    />
  );
}

function named(name: string, isFictional: boolean): string {
  return isFictional ? `${name} (${text.invented})` : name;
}
