import { useMutation, useQuery } from "@tanstack/react-query";
import { exportShapes } from "#data/export-shapes.ts";
import { siteQuery } from "#data/site.ts";
import { type ExportFormat, exportFileName } from "#domain/export-file.ts";
import { exportBlob } from "#formats/write-export.ts";
import { Button } from "#ui/button.tsx";
import { saveFile } from "#ui/save-file.ts";
import styles from "./ranked-table.module.css";
import type { ShownIndicator } from "./shown-indicator.ts";
import { tableCollection } from "./table-export.ts";
import { tableWords as say } from "./table-words.ts";

type SaveTableProps = { shown: ShownIndicator; positions: readonly number[] };

/** The table as it stands, as a file: the rows it lists and the columns it has. */
export function SaveTable({ shown, positions }: SaveTableProps) {
  const { data: site } = useQuery(siteQuery);
  const save = useMutation({
    mutationFn: async (format: ExportFormat) => {
      const now = new Date();
      const shapes = await exportShapes(shown.index.geography, format);
      const made = {
        madeAt: now.toISOString(),
        link: window.location.href,
        siteSource: site?.attribution || (site?.name ?? ""),
        siteLicence: site?.licence ?? "",
      };
      const name = exportFileName([site?.name ?? "", shown.other?.title ?? shown.indicator.name], now, format);
      saveFile(await exportBlob(tableCollection(shown, positions, shapes, made), format), name);
      return name;
    },
  });
  return (
    <div className={styles.save}>
      <p role="status">
        {save.isPending && say.saving}
        {save.data && !save.isPending && say.saved(save.data)}
        {save.isError && say.saveFailed}
      </p>
      <Button isDisabled={save.isPending} onPress={() => save.mutate("csv")}>
        {say.saveCsv}
      </Button>
      <Button isDisabled={save.isPending} onPress={() => save.mutate("geojson")}>
        {say.saveGeojson}
      </Button>
    </div>
  );
}
