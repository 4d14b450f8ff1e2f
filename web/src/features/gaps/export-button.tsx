import { Download } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import type { GapsKnown } from "./use-gaps.ts";
import { words } from "./words.ts";

const ExportDialog = lazy(() => import("./export-dialog.tsx"));

/** Opens what the ranking can be saved as. */
export function ExportButton({ known }: { known: GapsKnown }) {
  const [isOpen, setOpen] = useState(false);
  const { shown, site } = known;
  if (!shown || !site.data) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <Icon of={Download} small />
        {words.export}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ExportDialog known={known} shown={shown} site={site.data} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
