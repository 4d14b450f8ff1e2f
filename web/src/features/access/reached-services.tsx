import { X } from "lucide-react";
import { IconButton } from "#ui/icon-button.tsx";
import { TextLink } from "#ui/text-link.tsx";
import styles from "./access.module.css";
import { type AccessArea, reachedFrom, type ShownAccess } from "./shown-access.ts";
import { words } from "./words.ts";

type ReachedServicesProps = { shown: ShownAccess; area: AccessArea; onClose: () => void };

/** As many lines as the map can show apart. */
export const mostReached = 8;

/** What people of one area would reach: the same services that lines lead to on the map. */
export function ReachedServices({ shown, area, onClose }: ReachedServicesProps) {
  const { reached, table } = words;
  const all = reachedFrom(shown, area.position);
  const [first] = all;
  const percent = (share: number) => `${Math.round(100 * share)}%`;
  return (
    <section className={styles.reached} aria-labelledby="reached-title">
      <div className={styles.reachedHead}>
        <h2 id="reached-title">{reached.title(area.name)}</h2>
        <IconButton label={reached.close} icon={X} onPress={onClose} />
      </div>
      <p data-reached-sentence>
        {first && reached.lead(all.length, first.name, percent(first.share))}
        {!first && (area.row === "unmapped" ? reached.unmapped : reached.none)}
      </p>
      {first && (
        <table>
          <caption className={styles.hidden}>{reached.caption(area.name)}</caption>
          <thead>
            <tr>
              <th scope="col">{reached.service}</th>
              <th scope="col">{reached.walk}</th>
              <th scope="col">{reached.share}</th>
            </tr>
          </thead>
          <tbody>
            {all.slice(0, mostReached).map(({ supply, id, name, minutes, share }) => (
              <tr key={supply} data-reached={id}>
                <th scope="row">{id ? <TextLink href={`/organisations/${id}`}>{name}</TextLink> : name}</th>
                <td>{table.minutes(minutes)}</td>
                <td>{percent(share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {all.length > mostReached && <p className={styles.quiet}>{reached.more(all.length - mostReached)}</p>}
      <TextLink href={`/neighbourhoods/${shown.index.geography}/${area.code}`}>{words.open}</TextLink>
    </section>
  );
}
