import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { Chip, ChipButton } from "#ui/chip.tsx";
import { Icon } from "#ui/icon.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import styles from "./theme-chips.module.css";
import { themeNames, words } from "./words.ts";

const inSight = 3;

type ThemeChipsProps = {
  total: number | undefined;
  counts: ReadonlyMap<string, number>;
  isOn: boolean;
  themes: readonly string[];
  onOn: (isOn: boolean) => void;
  onThemes: (themes: string[]) => void;
};

/** Which organisations lie on the map: all, none, or some themes. */
export function ThemeChips({ total, counts, isOn, themes, onOn, onThemes }: ThemeChipsProps) {
  const [isAll, setAll] = useState(themes.some((theme) => Object.keys(themeNames).indexOf(theme) >= inSight));
  const names = Object.entries(themeNames);
  const seen = isAll ? names : names.slice(0, inSight);
  const toggle = (theme: string, isChosen: boolean) =>
    onThemes(isChosen ? [...themes, theme] : themes.filter((each) => each !== theme));
  return (
    <fieldset className={styles.chips} aria-label={words.themesTitle}>
      <Chip
        isSelected={isOn && !themes.length}
        onChange={(isNow) => (isNow || !themes.length ? onOn(isNow) : onThemes([]))}
        count={total}
      >
        {words.organisations}
      </Chip>
      {isOn &&
        seen.map(([theme, name]) => (
          <Chip
            key={theme}
            isSelected={themes.includes(theme)}
            onChange={(isChosen) => toggle(theme, isChosen)}
            glyph={<ThemeGlyph theme={theme} size={12} />}
            count={counts.get(theme)}
          >
            {name}
          </Chip>
        ))}
      {isOn && !isAll && (
        <ChipButton onPress={() => setAll(true)}>
          {words.moreThemes(names.length - inSight)}
          <Icon of={ChevronDown} small />
        </ChipButton>
      )}
    </fieldset>
  );
}
