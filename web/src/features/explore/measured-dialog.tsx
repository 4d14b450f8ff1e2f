import { useQuery } from "@tanstack/react-query";
import { indicatorChoroplethQuery } from "#data/indicator-choropleth.ts";
import type { Indicator, IndicatorValues } from "#domain/indicator.ts";
import { unitHeading } from "#domain/indicator-format.ts";
import type { Geography } from "#domain/site.ts";
import { webHref } from "#domain/web-address.ts";
import { Dialog } from "#ui/dialog.tsx";
import styles from "./measured-dialog.module.css";
import { measuredWords as said } from "./measured-words.ts";

type MeasuredDialogProps = {
  indicator: Indicator;
  geography: Geography;
  onClose: () => void;
};

/** Where a measure comes from, exactly what it counts, for how many areas, and what to beware of. */
export default function MeasuredDialog({ indicator, geography, onClose }: MeasuredDialogProps) {
  const href = webHref(indicator.url);
  const { data: values } = useQuery(indicatorChoroplethQuery(geography.slug, indicator.slug, null));
  const ofThis = values?.indicator === indicator.slug ? values : null;
  const reading = { [-1]: said.highIsWorse, 0: said.neither, 1: said.highIsBetter }[indicator.polarity];
  const facts: [string, string | null][] = [
    [said.definition, indicator.definition],
    [said.unit, unitHeading(indicator)],
    [said.reading, reading],
    [said.period, said.periods(indicator.periods)],
    [said.geography, said.areas(geography.name, geography.areaCount)],
    [said.coverage, said.covered(indicator.withValue, indicator.areas, geography.pluralName)],
    [said.without, ofThis && said.withoutFigure(ofThis.suppressed.length, ofThis.notCollected.length)],
    [said.limits, ofThis && (ofThis.lower ? said.hasLimits : said.noLimits)],
    [said.compared, ofThis && said.comparedWith(comparedNames(ofThis))],
    [said.caveats, [indicator.isFictional ? said.fictional : "", indicator.caveats ?? ""].filter(Boolean).join(" ")],
    [said.source, indicator.source],
    [said.licence, indicator.licence],
  ];
  return (
    <Dialog title={indicator.name} isOpen onOpenChange={onClose}>
      <p>{indicator.description}</p>
      <dl className={styles.facts}>
        {facts.map(([name, text]) =>
          text ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {href && (
        <p>
          <a href={href} rel="noreferrer" target="_blank">
            {said.site}
          </a>
        </p>
      )}
    </Dialog>
  );
}

function comparedNames({ benchmarks }: IndicatorValues): string[] {
  const known = benchmarks.filter(({ value }) => value !== null);
  return [...new Set(known.map(({ areaName, level }) => (level === "similar" ? said.similar : areaName)))];
}
