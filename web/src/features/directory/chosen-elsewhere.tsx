import { useQuery } from "@tanstack/react-query";
import { organisationQuery } from "#data/organisation-detail.ts";
import type { OrganisationSummary } from "#domain/organisation.ts";
import type { OrganisationDetail } from "#domain/organisation-detail.ts";
import { ResultCard } from "./result-card.tsx";
import styles from "./result-list.module.css";
import { words } from "./words.ts";

/** An organisation in full, as the list shows one. */
function summaryOf(detail: OrganisationDetail): OrganisationSummary {
  const [place] = detail.locations;
  return {
    ...detail,
    longitude: place?.longitude ?? null,
    latitude: place?.latitude ?? null,
    privacy: place?.privacy ?? null,
    locality: place?.locality ?? null,
    placeName: place?.name ?? null,
    address: place?.address ?? null,
    distanceM: null,
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
