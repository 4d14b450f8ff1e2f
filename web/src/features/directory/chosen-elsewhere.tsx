import { useQuery } from "@tanstack/react-query";
import { organisationQuery } from "#data/organisation-detail.ts";
import type { OrganisationSummary } from "#domain/organisation.ts";
import type { OrganisationDetail } from "#domain/organisation-detail.ts";
import { ResultCard } from "./result-card.tsx";
import styles from "./result-list.module.css";
import { words } from "./words.ts";

const distinct = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];

/** An organisation in full, as the list shows one. */
function summaryOf(detail: OrganisationDetail): OrganisationSummary {
  const [place] = detail.locations;
  return {
    ...detail,
    summary: detail.description,
    longitude: place?.longitude ?? null,
    latitude: place?.latitude ?? null,
    privacy: place?.privacy ?? null,
    locality: place?.locality ?? null,
    address: place?.address ?? null,
    distanceM: null,
    costs: distinct(detail.services.map((service) => [service.cost])),
    whoFor: distinct(detail.services.map((service) => service.whoFor)),
    access: distinct(detail.locations.map((location) => location.access)),
    openNow: null,
    scheduleText: null,
  };
}

/** The chosen organisation when it is not among those listed: pressed on the map, or linked to. */
export function ChosenElsewhere({ id, onClose }: { id: string; onClose: () => void }) {
  const { data } = useQuery(organisationQuery(id));
  if (!data) return null;
  return (
    <>
      <p className={styles.elsewhere}>{words.chosenElsewhere}</p>
      <ResultCard organisation={summaryOf(data)} isOpen onToggle={onClose} />
    </>
  );
}
