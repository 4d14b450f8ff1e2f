import { londonMoment } from "#domain/opening-hours.ts";
import { openingSentence } from "#domain/opening-now.ts";
import { type DayEntry, openingWeek } from "#domain/opening-week.ts";
import type { OrganisationDetail } from "#domain/organisation-detail.ts";
import { OpeningState } from "#ui/opening-state.tsx";
import { Panel } from "#ui/panel.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./opening-times.module.css";
import { words } from "./words.ts";

/** When: is it open now, in words, and the week as a table. */
export function OpeningTimes({ organisation }: { organisation: OrganisationDetail }) {
  const { services, scheduleText } = organisation;
  const openings = services.flatMap((service) => service.when);
  if (openings.length === 0)
    return (
      <Panel title={words.when}>
        <p>{scheduleText || words.noTimes}</p>
      </Panel>
    );
  const now = new Date();
  const today = londonMoment(now).weekday;
  const isOneService = services.filter((service) => service.when.length > 0).length === 1;
  return (
    <Panel title={words.when}>
      <p className={styles.now}>
        <OpeningState sentence={openingSentence(services, now)} />
      </p>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{words.whenCaption}</VisuallyHidden>
        </caption>
        <tbody>
          {openingWeek(services).map(({ weekday, name, entries }) => (
            <tr key={weekday} className={styles.row} data-today={weekday === today}>
              <th scope="row" className={styles.day}>
                {name} {weekday === today && <span className={styles.today}>{words.today}</span>}
              </th>
              <td className={styles.times}>
                {entries.length === 0 && <span className={styles.none}>{words.closed}</span>}
                {entries.map((entry) => (
                  <Entry key={entry.hours + entry.service} entry={entry} hasName={!isOneService} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Entry({ entry, hasName }: { entry: DayEntry; hasName: boolean }) {
  const { hours, service, frequency, isTermTimeOnly, note } = entry;
  const parts = [hasName && service, words.often[frequency], isTermTimeOnly && words.termTimeOnly, note];
  const rest = parts.filter(Boolean).join(", ");
  return (
    <div>
      {hours} {rest && <span className={styles.service}>{rest}</span>}
    </div>
  );
}
