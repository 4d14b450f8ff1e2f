import type { ReviewItem } from "#data/review-item.ts";
import { spokenWeek } from "#domain/opening-hours.ts";
import {
  accessNames,
  costNames,
  namesOf,
  precisionSentences,
  themeNames,
  whoForNames,
} from "#domain/organisation-words.ts";
import styles from "./review.module.css";
import { words } from "./words.ts";

type Field = { name: string; value: string };

/** Every field of an entry as people will read it, then the same as one text, then what stays private. */
export function EntryFields({ item }: { item: ReviewItem }) {
  return (
    <>
      <Fields heading={words.entry} fields={publicFields(item)} />
      <section className={styles.reads} aria-label={words.howItReads}>
        <h3>{words.howItReads}</h3>
        <p className={styles.readsName}>{item.organisation.name}</p>
        <p>{asOneText(item)}</p>
      </section>
      <Fields heading={words.onlyYou} fields={privateFields(item)} />
    </>
  );
}

function Fields({ heading, fields }: { heading: string; fields: readonly Field[] }) {
  return (
    <table className={styles.fields}>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{heading}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-empty={value === ""}>{value || words.notGiven}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function publicFields({ organisation }: ReviewItem): Field[] {
  const { services } = organisation;
  return [
    { name: words.description, value: organisation.description ?? "" },
    { name: words.themes, value: namesOf(organisation.themes, themeNames).join(", ") },
    { name: words.where, value: placeInWords(organisation) },
    { name: words.when, value: whenInWords(organisation) },
    {
      name: words.whoFor,
      value: namesOf([...new Set(services.flatMap(({ whoFor }) => whoFor))], whoForNames).join(", "),
    },
    { name: words.cost, value: costInWords(organisation) },
    { name: words.access, value: namesOf(organisation.access, accessNames).join(", ") },
    { name: words.phone, value: organisation.phone ?? "" },
    { name: words.email, value: organisation.email ?? "" },
    { name: words.website, value: organisation.website ?? "" },
  ];
}

function privateFields({ submission, truePlaces }: ReviewItem): Field[] {
  const [place] = truePlaces;
  return [
    { name: words.truePlace, value: [place?.address, place?.postcode].filter(Boolean).join(", ") },
    { name: words.hiddenPhone, value: submission.contact?.phone ?? "" },
    { name: words.hiddenEmail, value: submission.contact?.email ?? "" },
    { name: words.sender, value: submission.submitterName ?? "" },
    { name: words.senderEmail, value: submission.submitterEmail ?? "" },
    { name: words.note, value: submission.note ?? "" },
    { name: words.reference, value: submission.reference ?? "" },
  ];
}

type Entry = ReviewItem["organisation"];

function placeInWords({ locations }: Entry): string {
  const [location] = locations;
  if (!location || location.privacy === "hidden") return precisionSentences.hidden;
  const { name, address, postcode, locality, privacy } = location;
  const shown = [name, address, postcode, locality].filter(Boolean).join(", ");
  return `${shown}. ${precisionSentences[privacy]}`;
}

function whenInWords({ services, scheduleText }: Entry): string {
  const week = spokenWeek(services.flatMap(({ when }) => when));
  return week.length > 0 ? week.join(". ") : (scheduleText ?? "");
}

function costInWords({ services }: Entry): string {
  return services
    .map(({ cost, costNote }) => [costNames[cost] ?? cost, costNote].filter(Boolean).join(". "))
    .join(". ");
}

function asOneText(item: ReviewItem): string {
  const { organisation } = item;
  return [organisation.description, placeInWords(organisation), whenInWords(organisation), costInWords(organisation)]
    .map((part) => (part ?? "").trim().replace(/[.\s]+$/, ""))
    .filter(Boolean)
    .join(". ")
    .concat(".");
}
