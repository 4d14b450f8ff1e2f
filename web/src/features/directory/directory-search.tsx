import { useState } from "react";
import { SearchField } from "#ui/search-field.tsx";
import type { OnDirectory } from "./directory-screen.tsx";
import { words } from "./words.ts";

/** Words to search the directory for; asked on Enter, and at once when emptied. */
export function DirectorySearch({ text, onView }: { text: string; onView: OnDirectory }) {
  const [typed, setTyped] = useState(text);
  return (
    <SearchField
      label={words.searchLabel}
      placeholder={words.search}
      value={typed}
      onChange={setTyped}
      onSubmit={(asked) => onView({ searchText: asked.trim(), camera: null })}
      onClear={() => onView({ searchText: "" })}
    />
  );
}
