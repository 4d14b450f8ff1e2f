import { counted } from "#domain/sentence.ts";
import { Dialog } from "#ui/dialog.tsx";
import type { Measure } from "./gap-measures.ts";
import { drawSeed } from "./gaps-export.ts";
import { topInWords, topOf } from "./gaps-sentence.ts";
import styles from "./method-dialog.module.css";
import type { ShownGaps } from "./shown-gaps.ts";
import type { GapsKnown } from "./use-gaps.ts";
import { words } from "./words.ts";

type MethodDialogProps = { known: GapsKnown; shown: ShownGaps; onClose: () => void };

/** How the ranking is worked out, what it cannot say, and what it is made of. */
export default function MethodDialog({ known, shown, onClose }: MethodDialogProps) {
  const { method } = words;
  const { places, minutes, site } = known;
  const compared = shown.ranked.length;
  const hidden = places?.withoutPlace ?? 0;
  return (
    <Dialog title={words.how} isOpen onOpenChange={onClose}>
      <div className={styles.method}>
        {method.steps.map((step) => (
          <p key={step}>{step}</p>
        ))}
        <p>{method.sure(topInWords(topOf(compared)), String(drawSeed))}</p>
        <p>
          {method.map} {method.leftOut(shown.leftOut.length, shown.index.ids.length)}
        </p>
        <h3>{method.title}</h3>
        <ul>
          {method.limits(minutes).map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
          {hidden > 0 && <li>{method.withoutPlace(counted(hidden, "organisation shows", "organisations show"))}</li>}
        </ul>
        <h3>{method.sources}</h3>
        <table>
          <thead>
            <tr>
              <th scope="col">{method.measure}</th>
              <th scope="col">{method.period}</th>
              <th scope="col">{method.source}</th>
              <th scope="col">{method.licence}</th>
            </tr>
          </thead>
          <tbody>
            {[...shown.measures.need, ...shown.measures.help].map((measure) => (
              <SourceRow key={measure.id} measure={measure} directoryLicence={site.data?.licence ?? ""} />
            ))}
          </tbody>
        </table>
        {site.data?.isFictional && <p>{method.fictional}</p>}
      </div>
    </Dialog>
  );
}

function SourceRow({ measure, directoryLicence }: { measure: Measure; directoryLicence: string }) {
  const { indicator, name } = measure;
  return (
    <tr>
      <th scope="row">
        {name}
        {indicator && <small>{indicator.definition}</small>}
      </th>
      <td>{indicator?.latestPeriod ?? words.method.today}</td>
      <td>{indicator?.source ?? words.method.ownDirectory}</td>
      <td>{indicator?.licence ?? directoryLicence}</td>
    </tr>
  );
}
