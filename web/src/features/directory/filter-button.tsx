import { List, Map as MapIcon, SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import type { OrganisationsFound } from "#domain/organisation.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Icon } from "#ui/icon.tsx";
import { SegmentedSwitch } from "#ui/segmented-switch.tsx";
import type { DirectoryView } from "#view/directory-view.ts";
import { DirectoryFilters } from "./directory-filters.tsx";
import type { OnDirectory } from "./directory-screen.tsx";
import { choiceCount } from "./filter-groups.ts";
import { words } from "./words.ts";

interface FilterButtonProps {
  view: DirectoryView;
  onView: OnDirectory;
  found: OrganisationsFound | undefined;
}

/** On a small screen the filters stand in a dialog, with the count at its foot. */
export function FilterButton({ view, onView, found }: FilterButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const count = choiceCount(view);
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <Icon of={SlidersHorizontal} small />
        {count > 0 ? words.filtersWith(count) : words.filters}
      </Button>
      <Dialog
        title={words.narrow}
        isOpen={isOpen}
        onOpenChange={setOpen}
        foot={
          <Button variant="primary" large wide onPress={() => setOpen(false)}>
            {words.showFound(found?.total ?? 0)}
          </Button>
        }
      >
        <DirectoryFilters view={view} onView={onView} facets={found?.facets} hasHeading={false} />
      </Dialog>
    </>
  );
}

/** The same result as a list or as a map. */
export function ListMapSwitch({ show, onShow }: { show: "list" | "map"; onShow: (show: "list" | "map") => void }) {
  return (
    <SegmentedSwitch
      label={words.listOrMap}
      choices={[
        { value: "list", label: words.list, icon: List },
        { value: "map", label: words.map, icon: MapIcon },
      ]}
      value={show}
      onChange={onShow}
    />
  );
}
