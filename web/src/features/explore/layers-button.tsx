import { Layers } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import type { LayersMenuProps } from "./layers-menu.tsx";
import { words } from "./words.ts";

const LayersMenu = lazy(() => import("./layers-menu.tsx"));

/** The map's button for what lies on it; the menu's code comes with the first press. */
export function LayersButton(choices: Omit<LayersMenuProps, "anchor" | "onClose">) {
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={anchor}
        type="button"
        title={words.layers}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <Layers aria-hidden="true" />
        <span>{words.layers}</span>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <LayersMenu {...choices} anchor={anchor} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
