import type { ReactNode } from "react";
import { shortDays, spokenWeek } from "#domain/opening-hours.ts";
import { openingSentence } from "#domain/opening-now.ts";
import type { OrganisationSummary } from "#domain/organisation.ts";
import { accessNames, costNames, namesOf, precisionSentences, whoForNames } from "#domain/organisation-words.ts";
import { placeLine } from "#domain/place-line.ts";
import { listInWords } from "#domain/sentence.ts";
import { spokenDistance } from "#domain/spoken-distance.ts";
import { ButtonLink } from "#ui/button.tsx";
import { OpeningState } from "#ui/opening-state.tsx";
import { useCardMore } from "./card-more.ts";
import styles from "./result-card.module.css";
import { words } from "./words.ts";

/** Names in a sentence: the first keeps its capital. */
function inSentence(names: readonly string[]): string {
  const [first, ...rest] = names;
  return first ? listInWords([first, ...rest.map((name) => name.charAt(0).toLowerCase() + name.slice(1))]) : "";
}

/** What somebody needs to know before going: where, when, who for, cost, access; and what it offers. */
export function CardDetails({ organisation }: { organisation: OrganisationSummary }) {
  const { whoFor, costs, access, services, phone, email } = organisation;
  const facts: [string, ReactNode][] = [
    [words.where, whereOf(organisation)],
    [words.when, <When key="when" organisation={organisation} />],
    [words.whoFor, inSentence(namesOf(whoFor, whoForNames))],
    [words.cost, costSentence(costs)],
    [words.access, inSentence(namesOf(access, accessNames)) || words.noAccess],
    [words.reach, [phone, email].filter(Boolean).join(" · ")],
  ];
  return (
    <>
      <dl className={styles.details}>
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <FactRow key={label} label={label}>
              {value}
            </FactRow>
          ))}
      </dl>
      {services.length > 1 && (
        <ul className={styles.services}>
          {services.map((service) => (
            <li key={service.name}>
              <strong>{service.name}</strong>
              <span>{shortDays(service.when)}</span>
            </li>
          ))}
        </ul>
      )}
      <Actions organisation={organisation} />
    </>
  );
}

/** From the list to its page, to a change of it, to looking after it, and into a list of one's own. */
function Actions({ organisation: { id, name } }: { organisation: OrganisationSummary }) {
  const More = useCardMore();
  return (
    <div className={styles.actions}>
      <ButtonLink variant="primary" href={`/organisations/${id}`}>
        {words.openPage}
      </ButtonLink>
      <ButtonLink href={`/organisations/${id}/change`}>{words.suggestChange}</ButtonLink>
      <ButtonLink variant="quiet" href={`/organisations/${id}/claim`}>
        {words.isOurs}
      </ButtonLink>
      {More && <More id={id} name={name} />}
    </div>
  );
}

function costSentence(costs: readonly string[]): string {
  if (costs.includes("free") && costs.includes("paid")) return words.someFree;
  return inSentence(namesOf(costs, costNames));
}

function FactRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function whereOf({ placeName, address, locality, privacy, distanceM }: OrganisationSummary): string {
  if (privacy === null || privacy === "hidden") return precisionSentences.hidden;
  const place = placeLine([placeName, address, locality]);
  // the dot stays with the distance when the line breaks
  const distance = distanceM === null ? "" : `·\u00a0${spokenDistance(distanceM).replaceAll(" ", "\u00a0")}`;
  const parts = [place, distance].filter(Boolean).join(" ");
  return privacy === "exact" ? parts : `${parts}. ${precisionSentences[privacy]}`;
}

function When({ organisation }: { organisation: OrganisationSummary }) {
  const openings = organisation.services.flatMap((service) => service.when);
  const lines = spokenWeek(openings);
  if (lines.length === 0) return organisation.scheduleText || words.noTimes;
  return (
    <>
      <OpeningState sentence={openingSentence(organisation.services, new Date())} /> {lines.slice(0, 4).join("; ")}
    </>
  );
}
