import { createContext, use, useEffect, useRef, useState } from "react";
import type { PlaceLookup } from "#domain/chosen-place.ts";
import { type AskedPlace, settlePlaces } from "#domain/settle-places.ts";
import type { FocusHold } from "#ui/focus-target.tsx";

/** The places the form is asking for now, by the location's id. */
type Asked = Map<string, Omit<AskedPlace, "showsNone">>;

/** Where each place that is asked for enters itself. */
export const AskedPlacesContext = createContext<Asked>(new Map());

/** Every place that is asked for is looked up before the form is sent. */
export function useAskedPlaces(showsNone: (location: string) => boolean) {
  const [asked] = useState<Asked>(() => new Map());
  const [isFinding, setFinding] = useState(false);
  const arePlacesSettled = () =>
    settlePlaces(
      [...asked].map(([location, place]) => ({ ...place, showsNone: () => showsNone(location) })),
      setFinding,
    );
  return { asked, isFinding, arePlacesSettled };
}

/** Where a question about a place leaves the way to ask for what is typed, and to its field. */
export function useAskedPlace(location: string) {
  const asked = use(AskedPlacesContext);
  const lookup = useRef<PlaceLookup | null>(null);
  const field = useRef<Parameters<FocusHold>[0]>(null);
  // The form is outside this part of it: it must know of the question for as long as it is asked.
  useEffect(() => {
    asked.set(location, { lookUp: () => lookup.current?.() ?? null, focus: () => field.current?.focus() });
    return () => void asked.delete(location);
  }, [asked, location]);
  const [targets] = useState(() => ({
    place: (answer: Parameters<FocusHold>[0]) => {
      field.current = answer;
    },
    privacy: () => {},
  }));
  return { lookup, targets };
}
