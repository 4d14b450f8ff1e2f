import { Download } from "lucide-react";
import { type DrawnExport, drawnFile } from "#domain/drawn-export.ts";
import type { DrawnArea } from "#domain/drawn-neighbourhood.ts";
import { exportFileName } from "#domain/export-file.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { saveFile } from "#ui/save-file.ts";
import { showToast } from "#ui/toast-store.ts";
import styles from "./drawn-result.module.css";
import { words } from "./words.ts";

/** The same shape and figures as a file, with source, licence and fit. */
export function FileButtons({ area, name }: { area: DrawnArea; name: string }) {
  const save = async (format: "geojson" | "csv") => {
    const file = exportFileName(["drawn", name], new Date(), format);
    download(await textOf(drawnFile(area, name, new Date()), format), file, format);
    showToast(words.files.saved(file), { tone: "good" });
  };
  return (
    <div className={styles.buttons}>
      <Button onPress={() => void save("geojson")}>
        <Icon of={Download} small />
        {words.files.geojson}
      </Button>
      <Button onPress={() => void save("csv")}>
        <Icon of={Download} small />
        {words.files.csv}
      </Button>
    </div>
  );
}

async function textOf({ collection, rows, columns }: DrawnExport, format: "geojson" | "csv"): Promise<string> {
  if (format === "geojson") return (await import("#formats/write-geojson.ts")).writeGeojson({ ...collection });
  return (await import("#formats/write-csv.ts")).writeCsv(rows, columns);
}

function download(text: string, name: string, format: "geojson" | "csv"): void {
  const type = format === "geojson" ? "application/geo+json" : "text/csv;charset=utf-8";
  saveFile(new Blob([text], { type }), name);
}
