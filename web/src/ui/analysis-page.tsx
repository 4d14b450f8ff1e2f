import { ChevronDown, ChevronUp } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useDeferredValue, useRef, useState } from "react";
import styles from "./analysis-page.module.css";
import { Disclosure } from "./disclosure.tsx";
import { Icon } from "./icon.tsx";
import { Sheet, type SheetHeight } from "./sheet.tsx";
import { PHONE, useMediaQuery } from "./use-media-query.ts";

interface AnalysisPageProps {
  title: string;
  /** headline: sentences. controls: what is looked at. result: table and working. */
  parts: { headline: ReactNode; controls: ReactNode; result: ReactNode; map: ReactNode; legend: ReactNode };
  /** What the controls and the legend are called. */
  names: { controls: string; legend: string };
  /** What is chosen on the map: on a phone the sheet rises to show it. */
  chosen: string | null;
}

/** An answer with its map: what is said, chosen and listed at the left; on a phone in a sheet from below. */
export function AnalysisPage(props: AnalysisPageProps) {
  const isPhone = useMediaQuery(PHONE);
  // What was just moved answers at once; what it leads to is drawn piece by piece after it.
  const { controls } = props.parts;
  const parts = { ...useDeferredValue(props.parts), controls };
  return isPhone ? <InHand {...props} parts={parts} /> : <OnDesk {...props} parts={parts} />;
}

function OnDesk({ title, parts, names }: AnalysisPageProps) {
  return (
    <div className={styles.desk}>
      <div className={styles.panel}>
        <header className={styles.head}>
          <h1>{title}</h1>
          {parts.headline}
        </header>
        <section className={styles.controls} aria-label={names.controls}>
          {parts.controls}
        </section>
        {parts.result}
      </div>
      <div className={styles.stage}>
        <div className={styles.map}>{parts.map}</div>
        {parts.legend && <Legend name={names.legend}>{parts.legend}</Legend>}
      </div>
    </div>
  );
}

function InHand({ title, parts, names, chosen }: AnalysisPageProps) {
  const [height, setHeight] = useState<SheetHeight>("half");
  const [before, setBefore] = useState(chosen);
  if (chosen !== before) {
    setBefore(chosen);
    if (chosen && height === "low") setHeight("half");
  }
  return (
    <div className={styles.phone} data-height={height}>
      <div className={styles.phoneMap}>{parts.map}</div>
      {parts.legend && height !== "full" && <Legend name={names.legend}>{parts.legend}</Legend>}
      <Sheet label={title} height={height} onHeight={setHeight} header={<h1 className={styles.title}>{title}</h1>}>
        <div className={styles.body}>
          {parts.headline}
          <Disclosure title={names.controls} level={2}>
            {parts.controls}
          </Disclosure>
          {parts.result}
        </div>
      </Sheet>
    </div>
  );
}

/** What the colours mean: a card where the map has room for it, elsewhere a chip that a press opens. */
function Legend({ name, children }: { name: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const chip = useRef<HTMLButtonElement>(null);
  const close = ({ key }: KeyboardEvent) => {
    if (key !== "Escape" || !isOpen) return;
    setOpen(false);
    chip.current?.focus();
  };
  return (
    <aside className={styles.legend} data-map-card data-open={isOpen} aria-label={name} onKeyDown={close}>
      <button ref={chip} type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {name}
        <Icon of={isOpen ? ChevronUp : ChevronDown} small />
      </button>
      <div className={styles.meanings}>{children}</div>
    </aside>
  );
}
