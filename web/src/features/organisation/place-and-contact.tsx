import { Check } from "lucide-react";
import type { OrganisationDetail, PublicLocation } from "#domain/organisation-detail.ts";
import { accessNames, namesOf, precisionSentences } from "#domain/organisation-words.ts";
import { placeLine } from "#domain/place-line.ts";
import { webHref, webLabel } from "#domain/web-address.ts";
import { Icon } from "#ui/icon.tsx";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { FactList } from "./fact-list.tsx";
import styles from "./facts.module.css";
import { words } from "./words.ts";

/** Where it is, as far as the public may know, and how easy it is to get in. */
export function Places({ organisation: { locations } }: { organisation: OrganisationDetail }) {
  return (
    <Panel title={words.where}>
      {locations.length === 0 && <p>{precisionSentences.hidden}</p>}
      {locations.map((location) => (
        <Place key={location.id} location={location} />
      ))}
    </Panel>
  );
}

function Place({ location }: { location: PublicLocation }) {
  const { name, address, locality, postcode, privacy, access } = location;
  const line = placeLine([name, address, locality, postcode]);
  return (
    <div>
      {privacy !== "hidden" && <p>{line}</p>}
      {privacy !== "exact" && <p className={styles.note}>{precisionSentences[privacy]}</p>}
      {access.length === 0 ? (
        <p className={styles.note}>{words.noAccess}</p>
      ) : (
        <ul className={styles.access} aria-label={words.access}>
          {namesOf(access, accessNames).map((feature) => (
            <li key={feature}>
              <Icon of={Check} small />
              {feature}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Ways to reach them, as links. */
export function Contact({ organisation: { phone, email, website } }: { organisation: OrganisationDetail }) {
  const href = webHref(website);
  if (!phone && !email && !href)
    return (
      <Panel title={words.contact}>
        <p>{words.noContact}</p>
      </Panel>
    );
  return (
    <Panel title={words.contact}>
      <FactList
        facts={[
          [words.phone, phone && <TextLink href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>{phone}</TextLink>],
          [words.email, email && <TextLink href={`mailto:${email}`}>{email}</TextLink>],
          [
            words.website,
            href && (
              <TextLink href={href} rel="noreferrer">
                {webLabel(href)}
              </TextLink>
            ),
          ],
        ]}
      />
    </Panel>
  );
}
