import { useQuery } from "@tanstack/react-query";
import { Building2, Hexagon, Mail, MapPin, Search } from "lucide-react";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import { ComboBox, Input, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { findPlacesQuery } from "#data/find-places.ts";
import type { FoundPlace } from "#domain/found-place.ts";
import { directoryHref, placeHref } from "./place-href.ts";
import styles from "./place-search.module.css";
import { words } from "./words.ts";

const icons = { postcode: Mail, neighbourhood: Hexagon, district: MapPin, organisation: Building2 };

type PlaceSearchProps = {
  onGo: (href: string) => void;
  /** A person reached for it while its code was on the way. */
  takesFocus?: boolean;
};

/** The search box of every page: a place, a postcode or an organisation. The key `/` goes to it. */
export function PlaceSearch({ onGo, takesFocus = false }: PlaceSearchProps) {
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const { data: places = [], isFetching, isError } = useQuery(findPlacesQuery(useDeferredValue(text)));
  const asked = text.trim();
  useSlashKey(input);
  // What the person reached for has left the page: the focus is nowhere, unless they went on to something else.
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) input.current?.focus();
  }, [takesFocus]);

  const go = (href: string) => {
    setText("");
    input.current?.blur();
    onGo(href);
  };
  const choose = (key: unknown) => {
    if (key === "directory") go(directoryHref(asked));
    const place = places.find((candidate) => keyOf(candidate) === key);
    if (place) go(placeHref(place, window.location.pathname === "/" ? window.location.search : ""));
  };

  return (
    <ComboBox
      aria-label={words.label}
      className={styles.search ?? ""}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && choose(key)}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
    >
      <div className={styles.box}>
        <Search className={styles.icon} size={18} aria-hidden="true" />
        <Input
          ref={input}
          className={styles.input ?? ""}
          placeholder={words.label}
          autoComplete="off"
          spellCheck="false"
          enterKeyHint="search"
          onKeyDown={(event) => {
            const isOnOption = event.currentTarget.getAttribute("aria-activedescendant");
            if (event.key === "Enter" && asked && !isOnOption) go(directoryHref(asked));
          }}
        />
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </div>
      {asked.length >= 2 && (
        <Popover className={styles.popover ?? ""} placement="bottom end" offset={6}>
          <ListBox className={styles.list ?? ""}>
            {places.map((place) => (
              <PlaceOption key={keyOf(place)} place={place} />
            ))}
            <ListBoxItem id="directory" className={styles.item ?? ""} textValue={words.searchDirectory(asked)}>
              <Search size={18} aria-hidden="true" className={styles.itemIcon} />
              <Text slot="label">{words.searchDirectory(asked)}</Text>
            </ListBoxItem>
          </ListBox>
          {places.length === 0 && (
            <p className={styles.none} role="status">
              {isError ? words.failed : isFetching ? words.looking : words.nothing}
            </p>
          )}
        </Popover>
      )}
    </ComboBox>
  );
}

function PlaceOption({ place }: { place: FoundPlace }) {
  const Icon = icons[place.kind];
  return (
    <ListBoxItem id={keyOf(place)} className={styles.item ?? ""} textValue={place.label}>
      <Icon size={18} aria-hidden="true" className={styles.itemIcon} />
      <Text slot="label" className={styles.label ?? ""}>
        {place.label}
      </Text>
      <Text slot="description" className={styles.detail ?? ""}>
        {place.detail || words.kinds[place.kind]}
      </Text>
    </ListBoxItem>
  );
}

function keyOf(place: FoundPlace): string {
  return [place.kind, place.geography, place.code ?? place.id ?? place.label].join(" ");
}

/** `/` goes to the search box, unless the person is typing somewhere. */
function useSlashKey(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [input]);
}
