import { spokenWeek } from "#domain/opening-hours.ts";
import type { Service } from "#domain/organisation-detail.ts";
import { costNames, namesOf, whoForNames } from "#domain/organisation-words.ts";
import { Panel } from "#ui/panel.tsx";
import { FactList } from "./fact-list.tsx";
import styles from "./facts.module.css";
import { words } from "./words.ts";

/** Each thing they offer, with its own times, people and cost. */
export function ServiceList({ services }: { services: readonly Service[] }) {
  if (services.length === 0) return null;
  return (
    <Panel title={words.offers}>
      <div>
        {services.map((service) => (
          <section key={service.id} className={styles.item}>
            <h3>{service.name}</h3>
            {service.description && <p>{service.description}</p>}
            <FactList
              facts={[
                [words.when, spokenWeek(service.when).join("; ") || service.whenNote],
                [words.whoFor, namesOf(service.whoFor, whoForNames).join(", ")],
                [words.cost, [costNames[service.cost] ?? service.cost, service.costNote].filter(Boolean).join(". ")],
                [words.join, service.howToJoin],
              ]}
            />
          </section>
        ))}
      </div>
    </Panel>
  );
}
