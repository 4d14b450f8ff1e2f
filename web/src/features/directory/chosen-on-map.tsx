import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { organisationQuery } from "#data/organisation-detail.ts";
import { freshnessLabel } from "#domain/freshness.ts";
import { ButtonLink } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { Panel } from "#ui/panel.tsx";
import { FreshnessTag } from "#ui/tag.tsx";
import { words } from "./words.ts";

/** On a phone's map: the chosen organisation in a few lines at the thumb. */
export function ChosenOnMap({ id, onClose }: { id: string; onClose: () => void }) {
  const { data } = useQuery(organisationQuery(id));
  if (!data) return null;
  return (
    <Panel title={data.name} look="floating" aside={<IconButton label={words.close} icon={X} onPress={onClose} />}>
      <p>{data.summary}</p>
      <p>
        <FreshnessTag state={data.freshness} label={freshnessLabel(data.freshness, data.checkedAt, new Date())} />
      </p>
      <ButtonLink variant="primary" wide href={`/organisations/${id}`}>
        {words.openPage}
      </ButtonLink>
    </Panel>
  );
}
