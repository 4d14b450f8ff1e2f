import type { Indicator } from "#domain/indicator.ts";
import { webHref } from "#domain/web-address.ts";
import { Dialog } from "#ui/dialog.tsx";
import styles from "./measured-dialog.module.css";
import { words } from "./words.ts";

type MeasuredDialogProps = {
  indicator: Indicator;
  period: string;
  areasName: string;
  onClose: () => void;
};

/** Where a measure comes from, exactly what it counts, and what to beware of. */
export default function MeasuredDialog({ indicator, period, areasName, onClose }: MeasuredDialogProps) {
  const said = words.measured;
  const href = webHref(indicator.url);
  const reading = { [-1]: said.highIsWorse, 0: said.neither, 1: said.highIsBetter }[indicator.polarity];
  const facts: [string, string | null][] = [
    [said.definition, indicator.definition],
    [said.reading, reading],
    [said.period, period],
    [said.coverage, said.covered(indicator.withValue, indicator.areas, areasName)],
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
