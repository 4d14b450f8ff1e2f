import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { exportShapes } from "#data/export-shapes.ts";
import { type ExportFormat, exportFileName } from "#domain/export-file.ts";
import { exportBlob } from "#formats/write-export.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { saveFile } from "#ui/save-file.ts";
import styles from "./access.module.css";
import { accessCollection } from "./access-export.ts";
import type { ShownAccess } from "./shown-access.ts";
import type { AccessKnown } from "./use-access.ts";
import { words } from "./words.ts";

/** Access as a file, with how it was worked out inside. */
export function SaveAccess({ known, shown, what }: { known: AccessKnown; shown: ShownAccess; what: string }) {
  const { site, minutes, capacity, walks, indicator } = known;
  const save = useMutation({
    mutationFn: async (format: ExportFormat) => {
      const now = new Date();
      const shapes = await exportShapes(shown.index.geography, format);
      const made = {
        madeAt: now.toISOString(),
        link: window.location.href,
        source: site.data?.attribution || site.data?.name || "",
        licence: site.data?.licence ?? "",
        services: what,
        people: indicator?.name ?? words.everybody,
        how: [...words.how(minutes, capacity), walks.note].join(" "),
      };
      const name = exportFileName([site.data?.name ?? "", "reach"], now, format);
      saveFile(await exportBlob(accessCollection(shown, shapes, made), format), name);
      return name;
    },
  });
  return (
    <div className={styles.save}>
      <Button isPending={save.isPending} onPress={() => save.mutate("csv")}>
        <Icon of={Download} small />
        {words.csv}
      </Button>
      <Button isPending={save.isPending} onPress={() => save.mutate("geojson")}>
        <Icon of={Download} small />
        {words.geojson}
      </Button>
      <p role="status">
        {save.data && words.saved(save.data)}
        {save.isError && words.saveFailed}
      </p>
    </div>
  );
}
